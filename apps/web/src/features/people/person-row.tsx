import type { ComponentType } from 'react';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../../api/asking.js';
import type { Colleague, PostHeld } from '../../api/people.js';
import { writeDay } from '../../components/moments.js';
import { postState } from '../../components/post-state.js';
import { useUnitLabel } from '../../components/unit-labels.js';
import { useToday } from '../../components/use-now.js';
import { AccountCell } from './account-cell.js';
import type { Chosen } from './choosing-people.js';
import '../../components/marks.css';

export type PostActions = ComponentType<{ person: Colleague; post: PostHeld; named: string }>;

type Props = Readonly<{
  person: Colleague;
  Actions: ComponentType<{ person: Colleague }>;
  PostActions: PostActions;
  /** Those who were chosen; absent where this person cannot be. */
  chosen?: Chosen;
}>;

/** Somebody, with the posts they hold. */
export const PersonRow = ({ person, Actions, PostActions, chosen }: Props) => {
  const { t } = useTranslation('staff');
  const { language } = useAsking();
  const { id, name, left, posts } = person;
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <tr className={left ? 'left' : undefined}>
      <th scope="row">
        {chosen ? <ChosenName person={person} chosen={chosen} /> : name[language]}
        <span className="beneath" lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {name[other]}
        </span>
      </th>
      <td className="sign-in-name">{id}</td>
      <td>
        {left && <span className="quiet">{t('hasLeft')}</span>}
        {!left && posts.length === 0 && <span className="quiet">{t('noPosts')}</span>}
        <ul className="posts">
          {posts.map((post) => (
            <Post key={post.post} person={person} post={post} PostActions={PostActions} />
          ))}
        </ul>
      </td>
      {person.account && <td>{!left && <AccountCell account={person.account} />}</td>}
      <td>
        <Actions person={person} />
      </td>
    </tr>
  );
};

const ChosenName = ({ person, chosen }: Readonly<{ person: Colleague; chosen: Chosen }>) => {
  const { t } = useTranslation('accounts');
  const name = person.name[useAsking().language];
  return (
    <Checkbox
      aria-label={t('choose', { name })}
      checked={chosen.has(person)}
      onChange={({ target }) => (target.checked ? chosen.choose([person]) : chosen.leave(person))}
    >
      {name}
    </Checkbox>
  );
};

const Post = ({
  person,
  post,
  PostActions,
}: Readonly<{ person: Colleague; post: PostHeld; PostActions: PostActions }>) => {
  const { t } = useTranslation('staff');
  const { t: roles } = useTranslation('roles');
  const { language } = useAsking();
  const { unit, role, from, to } = post;
  const named = `${useUnitLabel()(unit.now ?? unit)} · ${roles(role)}`;
  const state = postState(post, useToday());
  const period = { from: writeDay(from, language), to: to === undefined ? '' : writeDay(to, language) };
  return (
    <li className={state}>
      <span>
        {named}
        {state !== 'held' && <span className="mark">{t(state)}</span>}
        <span className="beneath">{t(to === undefined ? 'since' : 'between', period)}</span>
      </span>
      <PostActions person={person} post={post} named={named} />
    </li>
  );
};
