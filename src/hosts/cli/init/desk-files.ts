/** A configuration to begin with. */
export const CONFIGURATION = `# Settings of isogloss for the articles below this folder; isogloss schema config prints what may stand here.
glossaries: [glossary]
languages: [en, fr, de, es, ar]   # languages that articles may be in
language: en                      # where an article neither says nor shows its own
fail-on: warning
# house: bbc                      # whose forms to write; left out: those of every house
# ignore: ['archive/**']
# rules: { foreign-typography: off }
# baseline: .isogloss-baseline.json
# overrides:
#   - { paths: ['opinion/**'], house: ap }
`

/** A glossary to begin with: one entry that shows what an entry can say, and tests itself. */
export const FIRST_GLOSSARY = `# Names as this desk writes them. Each entry is one person, place, organisation or event; isogloss glossary add makes
# more, isogloss glossary check runs their tests, isogloss schema glossary says what may stand here.
- id: place.latakia
  type: place
  definition: port city in northwestern Syria
  house:
    en: Latakia
    fr: Lattaquié
  native:
    ar: اللاذقية
  forms:
    - { form: Lattakia, kind: transliteration, status: deprecated, in: [en], from: [el, ar] }
  sources:
    - editor (unverified)
  tests:
    flags: ["Ships left Lattakia at dawn."]
    passes: ["Ships left Latakia at dawn."]
`

const SETUP = `      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # changed lines are counted from where the branch began
      - uses: actions/setup-node@v4
        with:
          node-version: 22
`

/** Checks articles of a pull request: annotations on the lines that it changes, and a summary of the job. */
export const articleWorkflow = (version: string): string => `name: Articles
on: pull_request
permissions:
  contents: read
jobs:
  isogloss:
    runs-on: ubuntu-latest
    steps:
${SETUP}      - name: Findings on changed lines
        env:
          BASE: origin/\${{ github.base_ref }}
        run: >-
          npx --yes isogloss@${version} lint --since "$BASE"
          --format github --format "github-summary=$GITHUB_STEP_SUMMARY"
`

/** Checks a pull request that changes the glossary, and says in a comment what it does to the articles. */
export const glossaryWorkflow = (version: string): string => `name: Glossary
on:
  pull_request:
    paths: ['glossary/**', '.isogloss.yaml']
permissions:
  contents: read
  pull-requests: write # for the comment
jobs:
  isogloss:
    runs-on: ubuntu-latest
    steps:
${SETUP}      - name: The glossary is sound
        run: |
          npx --yes isogloss@${version} glossary check
          npx --yes isogloss@${version} glossary fmt --check
      - name: What it does to the articles
        env:
          BASE: origin/\${{ github.base_ref }}
        run: >-
          npx --yes isogloss@${version} glossary impact "$BASE...HEAD" --articles .
          --format text --format markdown=isogloss-impact.md
      - name: Tell the editors
        # A pull request from a fork may not write a comment; its report is in the log above.
        if: github.event.pull_request.head.repo.full_name == github.repository
        env:
          GH_TOKEN: \${{ github.token }}
        run: >-
          gh pr comment "\${{ github.event.pull_request.number }}"
          --body-file isogloss-impact.md --edit-last --create-if-none
`

/** The same for GitLab: to be included from \`.gitlab-ci.yml\`. */
export const gitlabTemplate = (
  version: string,
): string => `# In .gitlab-ci.yml: include: [{ local: .gitlab/isogloss.yml }]
isogloss:
  image: node:22
  variables:
    GIT_DEPTH: 0 # changed lines are counted from where the branch began
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - >-
      npx --yes isogloss@${version} lint --since "origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"
      --format text --format gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json

isogloss-glossary:
  image: node:22
  variables:
    GIT_DEPTH: 0
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
      changes: ['glossary/**/*', .isogloss.yaml]
  script:
    - npx --yes isogloss@${version} glossary check
    - npx --yes isogloss@${version} glossary fmt --check
    - >-
      npx --yes isogloss@${version} glossary impact "origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME...HEAD" --articles .
      --format text --format markdown=isogloss-impact.md
  artifacts:
    when: always
    paths: [isogloss-impact.md]
`
