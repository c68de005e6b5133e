import { Track } from '../features/track/track.js';
import { Brand } from './brand.js';
import { OtherLanguage } from './other-language.js';

/** The resident's own page: no account, no menu, nothing of the staff's. */
export const TrackScreen = () => (
  <>
    <header className="page-top">
      <div>
        <span className="brand">
          <Brand />
        </span>
        <div className="tools">
          <OtherLanguage />
        </div>
      </div>
    </header>
    <main id="content" tabIndex={-1}>
      <Track />
    </main>
  </>
);
