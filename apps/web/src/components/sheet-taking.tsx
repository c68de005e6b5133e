import { useRef, type ReactNode } from 'react';
import { Button } from 'antd';
import { FileExcelOutlined } from '@ant-design/icons';
import { SendingProgress } from './sending-progress.js';
import './sheet-taking.css';

const SHEETS = '.xlsx,.csv';

type Props = Readonly<{
  /** What the button says. */
  choose: string;
  onChosen: (file: File) => void;
  /** Whether a sheet is on its way, and how far it has gone. */
  isPending: boolean;
  gone: number;
  /** What else can be done about sheets. */
  beside: ReactNode;
  /** What became of the last one. */
  children: ReactNode;
}>;

/** Chooses a sheet and sends it off. */
export const SheetTaking = ({ choose, onChosen, isPending, gone, beside, children }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="sheet-taking">
      <div className="buttons">
        <Button
          type="primary"
          icon={<FileExcelOutlined aria-hidden />}
          loading={isPending}
          onClick={() => input.current?.click()}
        >
          {choose}
        </Button>
        {beside}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={choose}
        accept={SHEETS}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChosen(file);
          target.value = '';
        }}
      />
      {isPending && <SendingProgress gone={gone} />}
      {children}
    </div>
  );
};
