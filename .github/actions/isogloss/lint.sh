#!/usr/bin/env bash
# What the action runs: its inputs come as INPUT_*, the built command as ISOGLOSS.
set -u
args=(lint --format github --fail-on "${INPUT_FAIL_ON:-warning}")
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then args+=(--format "github-summary=$GITHUB_STEP_SUMMARY"); fi
if [ -n "${INPUT_SARIF:-}" ]; then args+=(--format "sarif=$INPUT_SARIF"); fi
if [ -n "${INPUT_SINCE:-}" ]; then args+=(--since "$INPUT_SINCE"); fi
if [ -n "${INPUT_MAX_WARNINGS:-}" ]; then args+=(--max-warnings "$INPUT_MAX_WARNINGS"); fi
if [ -n "${INPUT_CONFIG:-}" ]; then args+=(--config "$INPUT_CONFIG"); fi
paths=()
while IFS= read -r path; do
  if [ -n "$path" ]; then paths+=("$path"); fi
done <<<"${INPUT_PATHS:-}"
if [ ${#paths[@]} -eq 0 ] && [ -z "${INPUT_SINCE:-}" ]; then paths=(.); fi
node "$ISOGLOSS" "${args[@]}" -- ${paths[@]+"${paths[@]}"}
status=$?
if [ -n "${GITHUB_OUTPUT:-}" ]; then echo "exit-code=$status" >>"$GITHUB_OUTPUT"; fi
exit $status
