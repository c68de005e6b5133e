import { CommandHandler } from '@nestjs/cqrs';
import { CaseCommand, CaseHandler } from '../../desk/case-command.js';
import { routeOrder, type RouteOrder } from './route-order.decision.js';

/** For a process: an order has come in, and these offer what it asks for. */
export class RouteOrderCommand extends CaseCommand<RouteOrder> {}

@CommandHandler(RouteOrderCommand)
export class RouteOrderHandler extends CaseHandler<RouteOrder> {
  protected readonly action = 'route-order';
  protected readonly decide = routeOrder;
}
