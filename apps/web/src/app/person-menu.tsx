import { Button, Dropdown, type MenuProps } from 'antd';
import { CheckOutlined, DownOutlined, UserOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../api/asking.js';
import { openedMenu } from '../components/opened-menu.js';
import { useLeaving, useSwitchingPost, type Session } from '../api/session.js';

/** Who one is: the posts to act under, one's account, and the way out. */
export const PersonMenu = ({ session }: { session: Session }) => {
  const { t } = useTranslation();
  const { language } = useAsking();
  const items = useItems(session);
  const { person, posts, post } = session;
  const name = person.name[language];
  const unit = posts.find(({ id }) => id === post)?.unit.name;
  return (
    <Dropdown {...openedMenu} menu={{ items }}>
      <Button
        type="text"
        icon={<UserOutlined aria-hidden />}
        aria-label={t('person', { name, unit: unit ?? '' })}
        aria-haspopup="menu"
      >
        <span className="who">
          {name} <span className="acting-for">· {unit}</span>
        </span>
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
};

type Items = NonNullable<MenuProps['items']>;

const useItems = (session: Session): Items => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const leaving = useLeaving('signed-out');
  const posts = usePosts(session);
  const account = { key: 'account', label: t('account'), onClick: () => void navigate({ to: '/account' }) };
  const out = { key: 'out', label: t('signOut'), onClick: () => leaving.mutate() };
  return [...posts, ...(session.mustChangePassword ? [] : [account]), out];
};

/** The posts of a person with several. */
const usePosts = ({ posts, post, mustChangePassword }: Session): Items => {
  const { t } = useTranslation();
  const { t: roles } = useTranslation('roles');
  const navigate = useNavigate();
  const { mutate } = useSwitchingPost();
  if (posts.length < 2 || mustChangePassword) return [];
  const children = posts.map(({ id, role, unit }) => ({
    key: id,
    label: `${unit.name} · ${roles(role)}`,
    icon: id === post ? <CheckOutlined aria-label={t('now')} /> : <span className="no-check" />,
    disabled: id === post,
    onClick: () => {
      mutate(id);
      void navigate({ to: '/' });
    },
  }));
  return [{ key: 'posts', type: 'group', label: t('actAs'), children }, { type: 'divider' }];
};
