import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A wire between client and server that can fail in the ways wires do. */
export const startProxy = async (url: string) => {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let answersPass = true;
  let open = true;

  const server = createServer((client) => {
    if (!open) return void client.destroy();
    const upstream = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    client.on('data', (bytes) => upstream.write(bytes));
    upstream.on('data', (bytes) => answersPass && client.write(bytes));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const through = new URL(url);
  through.host = `127.0.0.1:${port}`;

  const cut = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    url: through.href,
    /** Requests still arrive, answers do not. */
    swallowAnswers: (): void => void (answersPass = false),
    /** Breaks every connection, and new ones too until `mend`. */
    breakDown: (): void => {
      open = false;
      cut();
    },
    mend: (): void => {
      answersPass = open = true;
    },
    /** Breaks every connection; new ones work. */
    cut: (): void => {
      answersPass = true;
      cut();
    },
    close: async (): Promise<void> => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
};

export type Proxy = Awaited<ReturnType<typeof startProxy>>;
