import { join } from 'node:path';
import ts from 'typescript';
import { repository, type Sources } from './overlay.js';

const settings = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(join(repository, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  return {
    ...ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, repository).options,
    noEmit: true,
    noUnusedLocals: false,
  };
};

/**
 * What the compiler says of some files, as `path: message`, while planted texts stand in for files of the repository.
 * @param files paths in the repository; one that is not there must be planted
 */
export const compile = (files: readonly string[], planted: Sources): readonly string[] => {
  const options = settings();
  const host = ts.createCompilerHost(options);
  const [read, exists] = [host.readFile.bind(host), host.fileExists.bind(host)];
  const plantedAt = (path: string): string | undefined => planted[path.slice(repository.length)];
  host.readFile = (path) => plantedAt(path) ?? read(path);
  host.fileExists = (path) => plantedAt(path) !== undefined || exists(path);
  const program = ts.createProgram(
    files.map((file) => join(repository, file)),
    options,
    host,
  );
  return files.flatMap((file) => {
    const source = program.getSourceFile(join(repository, file));
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
};
