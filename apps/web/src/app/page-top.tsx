import { Link } from '@tanstack/react-router';
import type { Session } from '../api/session.js';
import { Brand } from './brand.js';
import { Menu } from './menu.js';
import { OtherLanguage } from './other-language.js';
import { PersonMenu } from './person-menu.js';

/** What stands above every screen of the staff: where to go, who one is, which language. */
export const PageTop = ({ session }: { session?: Session }) => (
  <header className="page-top">
    <div>
      <Link to="/" className="brand" activeOptions={{ exact: true }}>
        <Brand />
      </Link>
      {session && canWork(session) && <Menu />}
      <div className="tools">
        {session && <PersonMenu session={session} />}
        <OtherLanguage />
      </div>
    </div>
  </header>
);

const canWork = ({ mustChangePassword, post }: Session): boolean => !mustChangePassword && post !== undefined;
