#!/usr/bin/env bash
# S3 of a local cloud as the AWS CLI uses it: s3_cli.sh <endpoint URL>. Prints `ok <name>` for each check.
set -euo pipefail

export AWS_ENDPOINT_URL="${1:?usage: s3_cli.sh <endpoint URL>}"
export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_DEFAULT_REGION=us-east-1 AWS_EC2_METADATA_DISABLED=true
bucket=compat-cli
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
# Version 1 of the CLI presigns for us-east-1 with signature version 2 unless told otherwise.
printf '[default]\ns3 =\n    signature_version = s3v4\n' > config
export AWS_CONFIG_FILE="$folder/config" AWS_SHARED_CREDENTIALS_FILE=/dev/null AWS_PAGER=

ok() { echo "ok $1"; }
fail() { echo "FAILED $1" >&2; exit 1; }
# refused <what the error must say> <command...>
refused() {
    local expected=$1 said
    shift
    if said=$("$@" 2>&1); then fail "$* was not refused"; fi
    [[ $said == *"$expected"* ]] || fail "$*: $said (expected $expected)"
}

[[ $(aws s3 mb "s3://$bucket") == "make_bucket: $bucket" ]] || fail mb
[[ $(aws s3 ls) == *" $bucket" ]] || fail "ls of buckets"
ok "s3 mb"

printf 'hello from a file\n' > file.txt
aws s3 cp file.txt "s3://$bucket/folder/file.txt" --only-show-errors
aws s3 cp "s3://$bucket/folder/file.txt" back.txt --only-show-errors
cmp file.txt back.txt
[[ $(aws s3 cp "s3://$bucket/folder/file.txt" -) == "hello from a file" ]] || fail "cp to standard output"
ok "s3 cp"

printf 'streamed' | aws s3 cp - "s3://$bucket/streamed" --only-show-errors
[[ $(aws s3 cp "s3://$bucket/streamed" -) == streamed ]] || fail "cp from standard input"
ok "s3 cp from standard input"

head -c 20000000 /dev/urandom > big.bin
aws s3 cp big.bin "s3://$bucket/big.bin" --only-show-errors
aws s3 cp "s3://$bucket/big.bin" big.back --only-show-errors
cmp big.bin big.back
[[ $(aws s3api head-object --bucket "$bucket" --key big.bin --query ETag --output text) == *-3\" ]] || fail "three parts"
ok "s3 cp in parts"

aws s3 cp "s3://$bucket/folder/file.txt" "s3://$bucket/copy.txt" --only-show-errors
aws s3 mv "s3://$bucket/copy.txt" "s3://$bucket/moved.txt" --only-show-errors
refused 404 aws s3 cp "s3://$bucket/copy.txt" gone.txt
[[ $(aws s3 cp "s3://$bucket/moved.txt" -) == "hello from a file" ]] || fail mv
ok "s3 mv"

[[ $(aws s3 ls "s3://$bucket/") == *"PRE folder/"*"big.bin"*"moved.txt"* ]] || fail ls
[[ $(aws s3 ls "s3://$bucket/" --recursive | wc -l) == 4 ]] || fail "ls --recursive"
ok "s3 ls"

mkdir -p tree/a/b && touch -d '1 minute ago' tree/one tree/a/two "tree/a/b/three é"
aws s3 sync tree "s3://$bucket/tree" --only-show-errors
[[ $(aws s3 ls "s3://$bucket/tree/" --recursive | wc -l) == 3 ]] || fail sync
[[ -z $(aws s3 sync tree "s3://$bucket/tree") ]] || fail "a second sync had something to do"
aws s3 sync "s3://$bucket/tree" tree.back --only-show-errors
diff -r tree tree.back
ok "s3 sync"

curl --silent --fail "$(aws s3 presign "s3://$bucket/folder/file.txt")" | cmp file.txt -
ok "s3 presign"

aws s3api put-object --bucket "$bucket" --key object --body file.txt --metadata color=red --content-type text/plain > /dev/null
[[ $(aws s3api head-object --bucket "$bucket" --key object --query '[Metadata.color,ContentType,ContentLength]' --output text) \
    == $'red\ttext/plain\t18' ]] || fail head-object
aws s3api get-object --bucket "$bucket" --key object --range bytes=6-9 part.txt > /dev/null
[[ $(cat part.txt) == from ]] || fail "get-object --range"
refused InvalidRange aws s3api get-object --bucket "$bucket" --key object --range bytes=99- part.txt
ok "s3api put-object, head-object, get-object"

refused PreconditionFailed aws s3api put-object --bucket "$bucket" --key object --body file.txt --if-none-match '*'
refused NoSuchKey aws s3api get-object --bucket "$bucket" --key missing out.txt
refused NoSuchBucket aws s3api list-objects-v2 --bucket compat-cli-missing
refused NotImplemented aws s3api put-bucket-versioning --bucket "$bucket" --versioning-configuration Status=Enabled
refused SignatureDoesNotMatch env AWS_SECRET_ACCESS_KEY=wrong aws s3api list-buckets
ok "s3api refusals"

names=$(aws s3api list-objects-v2 --bucket "$bucket" --page-size 2 --query "Contents[].Key" --output text | wc -w)
[[ $names == 9 ]] || fail "list-objects-v2 found $names"
[[ $(aws s3api list-objects-v2 --bucket "$bucket" --delimiter / --query 'CommonPrefixes[].Prefix' --output text) \
    == $'folder/\ttree/' ]] || fail "list-objects-v2 --delimiter"
ok "s3api list-objects-v2"

refused BucketNotEmpty aws s3 rb "s3://$bucket"
aws s3 rm "s3://$bucket/tree" --recursive --only-show-errors
[[ $(aws s3 ls "s3://$bucket/" --recursive | wc -l) == 5 ]] || fail "rm --recursive"
aws s3 rb "s3://$bucket" --force > /dev/null
refused NoSuchBucket aws s3 ls "s3://$bucket"
ok "s3 rm, rb"
