import type { DropdownProps } from 'antd';

/** A menu that is opened takes the focus, so that arrows and Enter go on from there. */
export const openedMenu: DropdownProps = { trigger: ['click'], autoFocus: true };
