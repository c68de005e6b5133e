import { useEffect } from 'react';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client.js';
import { QuestionField } from './question-field.js';
import { questionsAsked } from './questions-asked.js';
import './questions.css';

type Category = Schemas['CategoryWithQuestionsDto'];

/** What a category asks, as far as its conditions hold. */
export const CategoryQuestions = ({ category }: { category: Category | undefined }) => {
  const { t } = useTranslation('form');
  const form = Form.useFormInstance();
  const answers = Form.useWatch<Readonly<Record<string, unknown>> | undefined>('answers', form) ?? {};
  const id = category?.id;
  // An answer to another category's question would be an answer to nothing.
  useEffect(() => form.setFieldValue('answers', {}), [form, id]);
  if (!category || category.questions.length === 0) return null;
  return (
    <fieldset className="questions">
      <legend>{t('questions')}</legend>
      {questionsAsked(category.questions, answers).map((question) => (
        <QuestionField key={`${id}.${question.id}`} question={question} />
      ))}
    </fieldset>
  );
};
