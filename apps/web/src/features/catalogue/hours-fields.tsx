import { Button, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { WEEKDAYS } from './weekdays.js';

const USUAL = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' };

/** When a service is open, as many times a week as there are. */
export const HoursFields = ({ name }: { name: readonly string[] }) => {
  const { t } = useTranslation('catalogue');
  const days = WEEKDAYS.map((day) => ({ value: day, label: t(`weekdays.${day}`) }));
  return (
    <fieldset className="hours">
      <legend>{t('hours')}</legend>
      <Form.List name={[...name]}>
        {(rows, { add, remove }) => (
          <>
            {rows.length === 0 && <p className="quiet">{t('anyHour')}</p>}
            {rows.map(({ key, name: row }, place) => (
              <div key={key} className="row">
                <Form.Item name={[row, 'days']} label={t('days')} required>
                  <Checkbox.Group options={days} />
                </Form.Item>
                <Form.Item name={[row, 'from']} label={t('from')} required>
                  <Input type="time" />
                </Form.Item>
                <Form.Item name={[row, 'to']} label={t('to')} required>
                  <Input type="time" />
                </Form.Item>
                <Button type="text" aria-label={t('removeHours', { row: place + 1 })} onClick={() => remove(row)}>
                  ✕
                </Button>
              </div>
            ))}
            <Button type="dashed" onClick={() => add(USUAL)}>
              + {t('addHours')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
};
