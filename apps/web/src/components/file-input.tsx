import { useRef } from 'react';
import { Button } from 'antd';
import { CameraOutlined, PaperClipOutlined } from '@ant-design/icons';
import './file-input.css';

type Props = Readonly<{
  label: string;
  accept: string;
  /** Opens the camera where there is one. */
  camera?: boolean;
  busy?: boolean;
  onFile: (file: File) => void;
}>;

/** A button that lets a person choose one file, or take a photo on a phone. */
export const FileButton = ({ label, accept, camera = false, busy = false, onFile }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon={camera ? <CameraOutlined aria-hidden /> : <PaperClipOutlined aria-hidden />}
        loading={busy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        className="file-input"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </>
  );
};

/** What can be attached: photos and documents. */
export const ATTACHABLE = 'image/jpeg,image/png,image/webp,application/pdf,.docx,.xlsx';
export const PHOTOS = 'image/*';
