import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { RecordForm } from '../../components/record-form.js';

type Code = Schemas['TrackingCodeDto'];

type Props = Readonly<{
  id: string;
  /** True for another code, after which the present one is void. */
  renew: boolean;
  onIssued: (code: Code) => void;
  onCancel: () => void;
}>;

/** Asks for the tracking code of a case. */
export const Issuing = ({ id, renew, onIssued, onCancel }: Props) => {
  const { t } = useTranslation('trackingCode');
  return (
    <RecordForm<Schemas['IssueTrackingCodeDto'], Code>
      send={(body, header) => client.POST('/api/cases/{id}/tracking-code', { params: { path: { id }, header }, body })}
      bodyOf={() => (renew ? { renew } : {})}
      submit={t(renew ? 'renew' : 'show')}
      onRecorded={onIssued}
      onCancel={onCancel}
    >
      <p className="says">{t(renew ? 'renewSays' : 'issueSays')}</p>
    </RecordForm>
  );
};
