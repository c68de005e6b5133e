import type { DropdownProps, MenuProps } from 'antd';

/** A menu that is opened takes the focus, so that arrows and Enter go on from there. */
export const openedMenu: DropdownProps = { trigger: ['click'], autoFocus: true };

type Item = Readonly<{ key: string; label: string; onChosen: () => void }>;

/** What to choose from, by mouse or by Enter. */
export const itemsOf = (items: readonly Item[]): NonNullable<MenuProps['items']> =>
  items.map(({ key, label, onChosen }) => ({
    key,
    label,
    onClick: ({ domEvent }) => {
      // The same Enter would press the button that a form gives the focus to: the one that closes it.
      domEvent.preventDefault();
      onChosen();
    },
  }));
