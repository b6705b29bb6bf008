import { writeEditorFiles } from '../intake/editor/write.ts';
import { contentFolder } from '../intake/read/folder.ts';
import { command, noMore } from './command.ts';
import { content } from './shared-options.ts';

export default command({
  usage: ['editor'],
  about:
    'Writes .vscode/: JSON Schemas of the content, so that VS Code explains the fields of YAML files and offers what there is. Run it again when there are new ones. Settings of your own stay.',
  options: { content },
  run: ({ values, positionals }) => {
    noMore(positionals);
    const written = writeEditorFiles('.', contentFolder(values.content));
    console.log(`Wrote ${String(written.length)} files in .vscode/. Open this folder in VS Code.`);
    return 0;
  },
});
