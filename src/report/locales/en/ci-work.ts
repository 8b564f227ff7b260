/** Words of linting in continuous integration, by the area that they belong to. */
export const ciWork = {
  options: {
    'max-warnings': 'most warnings that do not fail; one more ends with 1',
    quiet: 'report errors only; warnings fail only beyond --max-warnings',
    since:
      'report what stands on lines changed since the branch left this commit, branch or tag; without paths, in all that changed',
    staged: 'report what stands on staged lines, as they are staged; without paths, in all that is staged',
    'whole-files': 'with --since or --staged: report all of a changed article',
    baseline: 'leave out the findings that this file knows (default: the configuration’s)',
    'no-baseline': 'use no baseline',
    'update-baseline': 'write what is found into the baseline instead of reporting it',
    'prune-baseline': 'take out of the baseline what is no longer found',
    cache: 'look only at articles that have changed since the last run with --cache',
    'cache-location': 'folder for --cache (default: node_modules/.cache/isogloss, else your folder for caches)',
    jobs: 'threads that share the work; by default one for each processor where there is much to do',
    fix: 'apply the safe fixes in place, then report what is left',
    'fix-dry-run': 'print as a unified diff what --fix would change, and change nothing',
    ci: 'whose workflow to write: {{choices, either}} (default: gitlab beside a .gitlab-ci.yml, else github)',
    force: 'replace what is there',
    watch: 'run again whenever an article, the glossary or the configuration changes',
    interactive: 'ask about one finding after another: keep, replace, ignore, add to the glossary',
  },
  failures: {
    'bad-count': '{{option}} cannot be “{{value}}”; it is a whole number, 0 or more.',
    'options-clash': '{{one}} and {{other}} do not go together.',
    'option-alone': '{{option}} means nothing without {{other}}.',
    'baseline-missing': 'There is no such baseline; make it with --update-baseline.',
    'baseline-broken': 'The baseline is no valid JSON here; mend it, or make it anew with --update-baseline.',
    'baseline-entry':
      'This is not what isogloss writes into a baseline; mend it, or make it anew with --update-baseline.',
    'git-missing': 'git cannot be run here; --since and --staged need it.',
    'git-no-repository': 'This folder is in no git repository; --since and --staged need one.',
    'git-unknown-ref':
      'git knows no commit “{{ref}}”; name a commit, branch or tag. In continuous integration, fetch the whole history first.',
    'git-failed': 'git could not say what has changed: {{reason}}',
    'file-changed': 'The file was changed while isogloss worked on it; it was left alone. Run it again.',
    'file-unstaged': 'The file has changes that are not staged; stage them or put them aside before fixing.',
    'cannot-watch': 'Changes cannot be watched here; leave out --watch.',
  },
  notes: {
    warnings: 'Warnings: {{count, number}}; at most {{most, number}} may be.',
    baseline: {
      known: '{{path}} knows of these findings: {{count, number}}.',
      stale: '{{path}} still lists what is gone: {{count, number}}; --prune-baseline takes it out.',
      written: '{{path}} now lists: {{count, number}}.',
      pruned: 'Taken out of {{path}}: {{count, number}}.',
    },
    fixed: 'Fixes: {{count, number}}; files: {{files, number}}.',
    init: {
      write: 'Written: {{path}}',
      replace: 'Replaced: {{path}}',
      kept: 'Kept as it was: {{path}}',
      'would-write': 'Would be written: {{path}}',
      'would-replace': 'Would be replaced: {{path}}',
      next: 'Next: put your names into glossary/names.yaml (isogloss glossary add), then run isogloss lint on your articles.',
    },
    watching: 'Waiting for changes; Ctrl-C ends.',
    progress: 'Articles: {{count, number}}',
    ask: {
      keep: 'keep',
      replace: 'replace (r2: second way)',
      ignore: 'ignore here',
      glossary: 'add to the glossary',
      quit: 'quit',
      again: 'Nothing was done; choose one of the letters.',
      reason: 'Why?',
      type: 'Type of the name (person, place, organisation, event, work, people, title):',
      done: 'Decided: {{count, number}}; left as they are: {{left, number}}.',
    },
  },
  commands: {
    init: {
      summary: 'give a desk its first files: configuration, glossary, workflow',
      detail: 'Says what it wrote. What is there already is kept, unless --force asks to replace it.',
      example: {
        here: 'in the folder of the articles',
        look: 'what it would write',
        gitlab: 'with a template for GitLab',
      },
    },
    completion: {
      summary: 'print a completion script for bash, zsh or fish',
      detail: 'Put the line of the example into the file that your shell reads when it starts.',
      argument: {
        shell: 'bash, zsh or fish',
      },
      example: {
        bash: 'for bash',
        zsh: 'for zsh',
        fish: 'for fish',
      },
    },
    man: {
      summary: 'print the manual page',
      detail: 'In the man macros that groff and mandoc read.',
      example: {
        read: 'read it',
        save: 'keep it',
      },
    },
  },
} as const
