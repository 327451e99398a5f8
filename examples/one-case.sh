#!/usr/bin/env bash
# One case from the hotline's call to its closing, by curl, against an engine in training.
# Usage: examples/one-case.sh [address] [a number for the case that was not used yet]
set -euo pipefail
address=${1:-http://localhost:8080}
number=${2:-WALK-$(date +%s)}
here=$(cd "$(dirname "$0")" && pwd)

api() { # account, path, further arguments of curl
  curl -sS --fail-with-body -u "$1:training" -H 'Content-Type: application/json; charset=UTF-8' \
    "$address/api/v1$2" "${@:3}"
  echo
}
field() { grep -oE "\"$1\" ?: ?\"[^\"]*\"" | head -n 1 | sed -E 's/.*: ?"(.*)"/\1/'; }
step() { printf '\n== %s\n' "$1"; }

step '登记来电 the hotline takes a complaint in'
filed=$(sed "s/WALK-2026-0001/$number/" "$here/complaint.json" | api clerk.gz /cases -d @-)
echo "$filed"
case=$(field id <<<"$filed")

step '受理、指派、结论 accepted, assigned to two, concluded'
api officer.gz "/cases/$case/accept" -d '{}'
api head.gz "/cases/$case/assign" -d '{"supervisors": ["officer.gz", "officer2.gz"]}'
api head.gz "/cases/$case/conclude" -d '{"finding": "VIOLATION", "text": "拖欠属实。"}'

step '提示函：起草、批准、签发 the prompt letter: drafted, approved, signed'
drafted=$(api officer.gz "/cases/$case/letters" -d @"$here/letter.json")
echo "$drafted"
letter=$(field id <<<"$drafted")
api head.gz "/letters/$letter/approve" -d '{"text": "同意"}'
api head.gz "/letters/$letter/issue" -d '{}'

step '送达，起算答复期限 served: the clock starts'
today=$(api officer.gz /training/clock | field now | cut -c1-10)
served=$(api officer.gz "/letters/$letter/serve" \
  -d "{\"method\": \"IN_PERSON\", \"servedOn\": \"$today\", \"receivedBy\": \"前台\"}")
echo "$served"
due=$(field date <<<"$served")
after=$(date -u -d "$due + 1 day" +%F)

step "期限届满 the due date $due passes in silence"
api officer.gz /training/clock -d "{\"advanceTo\": \"${after}T09:00:00+08:00\"}"
api officer.gz "/letters/$letter" | field status

step '逾期答复、整改、核实 a late reply, the money, its check'
api officer.gz "/letters/$letter/reply" \
  -d "{\"stance\": \"ACCEPT\", \"text\": \"月底前付清。\", \"receivedOn\": \"$after\"}"
api officer.gz "/letters/$letter/demands/1/rectification" \
  -d "{\"text\": \"已转账\", \"amountPaid\": \"59000.00\", \"doneOn\": \"$after\"}"
api officer.gz "/letters/$letter/demands/1/verification" \
  -d '{"outcome": "VERIFIED", "verifiedAmount": "59000.00", "basis": "BANK_RECORD", "verifiers": ["officer.gz", "officer2.gz"], "text": "银行流水已核对。"}'

step '办结、结案 assessed, closed by somebody else'
api officer.gz "/letters/$letter/assess" -d '{"outcome": "SATISFIED", "text": "整改完毕。"}'
closing=$(api head.gz "/cases/$case/close" -d '{"reason": "RECTIFIED", "text": "运费已付清。"}' -D -)
echo "${closing##*$'\n'}"
position=$(tr -d '\r' <<<"$closing" | sed -nE 's/^Hanshu-Position: (.*)/\1/p')

sentences() { grep -oE '"text" ?: ?"[^"]*"' | sed -E 's/"text" ?: ?"(.*)"/· \1/'; }
step '办案过程 the timeline'
api officer.gz "/cases/$case/timeline?limit=500" -H "Hanshu-At-Least: $position" | sentences
step 'in English'
api officer.gz "/cases/$case/timeline?limit=500" -H 'Accept-Language: en' | sentences
