#!/usr/bin/env python3
"""S3 of a local cloud as boto3 uses it: `s3_boto3.py <endpoint URL>`. Prints `ok <name>` for each check."""

import base64
import datetime
import hashlib
import io
import random
import socket
import sys
import traceback
import urllib.error
import urllib.parse
import urllib.request
import zlib

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError

ENDPOINT = sys.argv[1].rstrip("/")
BUCKET = "compat-boto3"
CHECKS = []


def client(secret="test", region="us-east-1", **config):
    config.setdefault("s3", {"addressing_style": "path"})
    config.setdefault("retries", {"max_attempts": 1})
    return boto3.client(
        "s3",
        endpoint_url=ENDPOINT,
        region_name=region,
        aws_access_key_id="test",
        aws_secret_access_key=secret,
        config=Config(signature_version="s3v4", **config),
    )


S3 = client()


def check(function):
    CHECKS.append(function)
    return function


def refused(code, status, call, **arguments):
    """The error of a call that must be refused with this code and status."""
    try:
        call(**arguments)
    except ClientError as error:
        found = (error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"])
        assert found == (code, status), f"{found} instead of {(code, status)}: {error}"
        return error.response["Error"]
    raise AssertionError(f"{code} was expected")


def put(key, body=b"", **arguments):
    return S3.put_object(Bucket=BUCKET, Key=key, Body=body, **arguments)


def get(key, **arguments):
    return S3.get_object(Bucket=BUCKET, Key=key, **arguments)


def http(method, url, body=None, headers={}):
    """Plain HTTP: the status, headers and body."""
    request = urllib.request.Request(url, data=body, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


@check
def buckets():
    assert S3.create_bucket(Bucket=BUCKET)["Location"] == f"/{BUCKET}"
    S3.create_bucket(Bucket=BUCKET)  # us-east-1 forgives
    S3.get_waiter("bucket_exists").wait(Bucket=BUCKET)
    assert S3.head_bucket(Bucket=BUCKET)["BucketRegion"] == "us-east-1"
    assert S3.get_bucket_location(Bucket=BUCKET)["LocationConstraint"] is None
    west = client(region="us-west-2")
    refused("IllegalLocationConstraintException", 400, west.create_bucket, Bucket="compat-west")
    where = {"LocationConstraint": "us-west-2"}
    west.create_bucket(Bucket="compat-west", CreateBucketConfiguration=where)
    refused("BucketAlreadyOwnedByYou", 409, west.create_bucket, Bucket="compat-west", CreateBucketConfiguration=where)
    assert S3.get_bucket_location(Bucket="compat-west")["LocationConstraint"] == "us-west-2"
    listed = S3.list_buckets(Prefix="compat-")
    assert [bucket["Name"] for bucket in listed["Buckets"]] == [BUCKET, "compat-west"], listed
    assert [bucket["BucketRegion"] for bucket in listed["Buckets"]] == ["us-east-1", "us-west-2"], listed
    names = []
    for page in S3.get_paginator("list_buckets").paginate(Prefix="compat-", PaginationConfig={"PageSize": 1}):
        names += [bucket["Name"] for bucket in page["Buckets"]]
    assert names == [BUCKET, "compat-west"]
    S3.delete_bucket(Bucket="compat-west")
    refused("404", 404, S3.head_bucket, Bucket="compat-west")
    error = refused("NoSuchBucket", 404, S3.list_objects_v2, Bucket="compat-west")
    assert error["BucketName"] == "compat-west", error


@check
def put_and_get():
    answer = put("hello.txt", b"hello world", ContentType="text/plain")
    tag = f'"{hashlib.md5(b"hello world").hexdigest()}"'
    assert answer["ETag"] == tag
    assert answer["ChecksumCRC32"] == base64.b64encode(zlib.crc32(b"hello world").to_bytes(4, "big")).decode()
    got = get("hello.txt")
    assert got["Body"].read() == b"hello world"
    assert (got["ContentLength"], got["ContentType"], got["ETag"]) == (11, "text/plain", tag)
    assert got["AcceptRanges"] == "bytes" and got["ServerSideEncryption"] == "AES256"
    age = datetime.datetime.now(datetime.timezone.utc) - got["LastModified"]
    assert abs(age.total_seconds()) < 60, got["LastModified"]
    put("empty")
    empty = get("empty")
    assert (empty["ContentLength"], empty["Body"].read(), empty["ContentType"]) == (0, b"", "binary/octet-stream")
    head = S3.head_object(Bucket=BUCKET, Key="hello.txt")
    assert (head["ContentLength"], head["ETag"], head["Metadata"]) == (11, tag, {})


@check
def odd_keys():
    for key in ["a b/ü+%20", "//slashes//", "dots/../up", "plus+and&=?#", "😀"]:
        put(key, key.encode())
        assert get(key)["Body"].read() == key.encode(), key
    S3.delete_objects(Bucket=BUCKET, Delete={"Objects": [{"Key": k} for k in ["a b/ü+%20", "//slashes//"]]})
    refused("KeyTooLongError", 400, put, key="k" * 1025)


@check
def ranges():
    put("digits", b"0123456789")
    cases = [("bytes=0-3", b"0123", "bytes 0-3/10"), ("bytes=7-", b"789", "bytes 7-9/10"), ("bytes=-2", b"89", "bytes 8-9/10")]
    cases += [("bytes=0-100", b"0123456789", "bytes 0-9/10")]
    for header, body, sent in cases:
        got = get("digits", Range=header)
        assert (got["Body"].read(), got["ContentRange"]) == (body, sent), header
        assert got["ResponseMetadata"]["HTTPStatusCode"] == 206
        assert S3.head_object(Bucket=BUCKET, Key="digits", Range=header)["ContentLength"] == len(body)
    for header in ["bytes=5-2", "bytes=0-1,4-5", "nonsense"]:
        got = get("digits", Range=header)
        assert (got["Body"].read(), got["ResponseMetadata"]["HTTPStatusCode"]) == (b"0123456789", 200), header
    error = refused("InvalidRange", 416, get, key="digits", Range="bytes=10-")
    assert (error["ActualObjectSize"], error["RangeRequested"]) == ("10", "bytes=10-"), error


@check
def metadata():
    kept = dict(
        CacheControl="max-age=60",
        ContentDisposition='attachment; filename="a.txt"',
        ContentEncoding="identity",
        ContentLanguage="de-DE",
        Metadata={"Color": "red", "size": "xl"},
        StorageClass="STANDARD_IA",
    )
    put("described", b"x", Tagging="team=a&cost=1", **kept)
    head = S3.head_object(Bucket=BUCKET, Key="described")
    assert head["Metadata"] == {"color": "red", "size": "xl"}, head
    for name in ["CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage", "StorageClass"]:
        assert head[name] == kept[name], name
    assert head["TagCount"] == 2
    got = get("described", ResponseContentType="image/jpeg", ResponseCacheControl="no-store")
    assert (got["ContentType"], got["CacheControl"]) == ("image/jpeg", "no-store")
    refused("MetadataTooLarge", 400, put, key="described", Metadata={"k": "v" * 2048})


@check
def tagging():
    where = dict(Bucket=BUCKET, Key="described")
    tags = S3.get_object_tagging(**where)["TagSet"]
    assert tags == [{"Key": "team", "Value": "a"}, {"Key": "cost", "Value": "1"}], tags
    S3.put_object_tagging(**where, Tagging={"TagSet": [{"Key": "k", "Value": "v"}]})
    assert S3.get_object_tagging(**where)["TagSet"] == [{"Key": "k", "Value": "v"}]
    S3.delete_object_tagging(**where)
    assert S3.get_object_tagging(**where)["TagSet"] == []


@check
def checksums():
    # boto3 computes the others with awscrt only; the crate's own tests have them.
    for algorithm in ["CRC32", "SHA1", "SHA256"]:
        name = f"Checksum{algorithm}"
        sent = put("checked", b"test-checksum", ChecksumAlgorithm=algorithm)[name]
        got = get("checked", ChecksumMode="ENABLED")
        assert got["Body"].read() == b"test-checksum"
        assert (got[name], got["ChecksumType"]) == (sent, "FULL_OBJECT")
    right = base64.b64encode(hashlib.sha256(b"test-checksum").digest()).decode()
    assert put("checked", b"test-checksum", ChecksumSHA256=right)["ChecksumSHA256"] == right
    refused("BadDigest", 400, put, key="checked", body=b"other", ChecksumSHA256=right)
    refused("InvalidRequest", 400, put, key="checked", body=b"other", ChecksumSHA256="no")
    refused("InvalidDigest", 400, put, key="checked", body=b"other", ContentMD5="000")
    md5 = base64.b64encode(hashlib.md5(b"test-checksum").digest()).decode()
    put("checked", b"test-checksum", ContentMD5=md5)
    refused("BadDigest", 400, put, key="checked", body=b"other", ContentMD5=md5)
    attributes = S3.get_object_attributes(Bucket=BUCKET, Key="checked", ObjectAttributes=["ETag", "Checksum", "ObjectSize"])
    assert (attributes["ETag"], attributes["ObjectSize"]) == (hashlib.md5(b"test-checksum").hexdigest(), 13), attributes


@check
def streamed_trailer():
    class Unseekable(io.RawIOBase):
        """A body that can only be read once, so boto3 sends its checksum after it."""

        def __init__(self, data):
            self.inner = io.BytesIO(data)

        def readable(self):
            return True

        def read(self, size=-1):
            return self.inner.read(size)

    data = random.Random(1).randbytes(300_000)
    S3.upload_fileobj(Unseekable(data), BUCKET, "streamed")
    assert get("streamed")["Body"].read() == data
    put("chunked", io.BytesIO(data))
    assert get("chunked", ChecksumMode="ENABLED")["Body"].read() == data


@check
def no_checksums():
    plain = client(request_checksum_calculation="when_required", response_checksum_validation="when_required")
    plain.put_object(Bucket=BUCKET, Key="plain", Body=b"plain")
    assert plain.get_object(Bucket=BUCKET, Key="plain")["Body"].read() == b"plain"
    head = plain.head_object(Bucket=BUCKET, Key="plain", ChecksumMode="ENABLED")
    assert len(base64.b64decode(head["ChecksumCRC64NVME"])) == 8, head
    deleted = plain.delete_objects(Bucket=BUCKET, Delete={"Objects": [{"Key": "plain"}]})
    assert deleted["Deleted"] == [{"Key": "plain"}]


@check
def missing_key():
    error = refused("NoSuchKey", 404, get, key="missing")
    assert (error["Key"], error["Message"]) == ("missing", "The specified key does not exist."), error
    refused("404", 404, S3.head_object, Bucket=BUCKET, Key="missing")
    assert S3.delete_object(Bucket=BUCKET, Key="missing")["ResponseMetadata"]["HTTPStatusCode"] == 204


@check
def wrong_secret():
    error = refused("SignatureDoesNotMatch", 403, client(secret="wrong").get_object, Bucket=BUCKET, Key="hello.txt")
    assert error["AWSAccessKeyId"] == "test" and error["StringToSign"].startswith("AWS4-HMAC-SHA256"), error
    stranger = boto3.client("s3", endpoint_url=ENDPOINT, region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="y")
    refused("InvalidAccessKeyId", 403, stranger.list_buckets)
    status, _, body = http("GET", f"{ENDPOINT}/{BUCKET}/hello.txt")
    assert status == 403 and b"<Code>AccessDenied</Code>" in body, body


@check
def conditional_put():
    put("once", b"1", IfNoneMatch="*")
    error = refused("PreconditionFailed", 412, put, key="once", body=b"2", IfNoneMatch="*")
    assert error["Condition"] == "If-None-Match"
    tag = S3.head_object(Bucket=BUCKET, Key="once")["ETag"]
    put("once", b"3", IfMatch=tag)
    refused("PreconditionFailed", 412, put, key="once", body=b"4", IfMatch=tag)
    refused("NoSuchKey", 404, put, key="never", body=b"4", IfMatch=tag)
    assert get("once")["Body"].read() == b"3"


@check
def conditional_get():
    put("cached", b"x")
    head = S3.head_object(Bucket=BUCKET, Key="cached")
    tag, date = head["ETag"], head["LastModified"]
    hour = datetime.timedelta(hours=1)
    assert get("cached", IfMatch=tag, IfUnmodifiedSince=date - hour)["Body"].read() == b"x"
    assert get("cached", IfModifiedSince=date - hour)["Body"].read() == b"x"
    refused("304", 304, get, key="cached", IfNoneMatch=tag)
    refused("304", 304, S3.head_object, Bucket=BUCKET, Key="cached", IfModifiedSince=date)
    assert refused("PreconditionFailed", 412, get, key="cached", IfMatch='"no"')["Condition"] == "If-Match"
    refused("PreconditionFailed", 412, get, key="cached", IfUnmodifiedSince=date - hour)
    refused("412", 412, S3.head_object, Bucket=BUCKET, Key="cached", IfMatch='"no"')
    refused("PreconditionFailed", 412, S3.delete_object, Bucket=BUCKET, Key="cached", IfMatch='"no"')
    S3.delete_object(Bucket=BUCKET, Key="cached", IfMatch=tag)


@check
def copy():
    put("source é", b"copied", Metadata={"a": "1"}, ContentType="text/plain")
    source = {"Bucket": BUCKET, "Key": "source é"}
    result = S3.copy_object(Bucket=BUCKET, Key="copy", CopySource=source)["CopyObjectResult"]
    assert result["ETag"] == f'"{hashlib.md5(b"copied").hexdigest()}"'
    head = S3.head_object(Bucket=BUCKET, Key="copy")
    assert (head["Metadata"], head["ContentType"]) == ({"a": "1"}, "text/plain")
    S3.copy_object(Bucket=BUCKET, Key="copy", CopySource=source, MetadataDirective="REPLACE", Metadata={"b": "2"})
    head = S3.head_object(Bucket=BUCKET, Key="copy")
    assert (head["Metadata"], head["ContentType"]) == ({"b": "2"}, "binary/octet-stream")
    itself = dict(Bucket=BUCKET, Key="copy", CopySource={"Bucket": BUCKET, "Key": "copy"})
    refused("InvalidRequest", 400, S3.copy_object, **itself)
    S3.copy_object(**itself, StorageClass="STANDARD_IA")
    refused("PreconditionFailed", 412, S3.copy_object, Bucket=BUCKET, Key="c", CopySource=source, CopySourceIfMatch='"no"')
    refused("NoSuchKey", 404, S3.copy_object, Bucket=BUCKET, Key="c", CopySource=f"{BUCKET}/missing")


@check
def multipart_64_mib():
    data = random.Random(2).randbytes(64 << 20)
    config = TransferConfig(multipart_threshold=8 << 20, multipart_chunksize=8 << 20, max_concurrency=4)
    S3.upload_fileobj(io.BytesIO(data), BUCKET, "big", Config=config)
    head = S3.head_object(Bucket=BUCKET, Key="big")
    parts = [hashlib.md5(data[at : at + (8 << 20)]).digest() for at in range(0, len(data), 8 << 20)]
    assert head["ContentLength"] == len(data)
    assert head["ETag"] == f'"{hashlib.md5(b"".join(parts)).hexdigest()}-8"'
    down = io.BytesIO()
    S3.download_fileobj(BUCKET, "big", down, Config=config)
    assert down.getvalue() == data
    edge = get("big", Range=f"bytes={(8 << 20) - 3}-{(8 << 20) + 2}")["Body"].read()
    assert edge == data[(8 << 20) - 3 : (8 << 20) + 3]
    part = S3.head_object(Bucket=BUCKET, Key="big", PartNumber=2)
    assert (part["PartsCount"], part["ContentLength"]) == (8, 8 << 20)
    S3.copy({"Bucket": BUCKET, "Key": "big"}, BUCKET, "big-copy", Config=config)
    assert get("big-copy")["Body"].read() == data
    for key in ["big", "big-copy"]:
        S3.delete_object(Bucket=BUCKET, Key=key)


@check
def multipart_by_hand():
    where = dict(Bucket=BUCKET, Key="parts")
    upload = S3.create_multipart_upload(**where, Metadata={"m": "1"}, ContentType="text/plain", ChecksumAlgorithm="SHA256")
    assert upload["ChecksumType"] == "COMPOSITE", upload
    where["UploadId"] = upload["UploadId"]
    bodies = [b"a" * (5 << 20), b"end"]
    sent = []
    for number, body in enumerate(bodies, 1):
        part = S3.upload_part(**where, PartNumber=number, Body=body, ChecksumAlgorithm="SHA256")
        sent.append({"PartNumber": number, "ETag": part["ETag"], "ChecksumSHA256": part["ChecksumSHA256"]})
    listed = S3.list_parts(**where)
    assert [part["PartNumber"] for part in listed["Parts"]] == [1, 2]
    assert [part["Size"] for part in listed["Parts"]] == [5 << 20, 3]
    page = S3.list_parts(**where, MaxParts=1)
    assert page["IsTruncated"] and page["NextPartNumberMarker"] == 1
    uploads = S3.list_multipart_uploads(Bucket=BUCKET)["Uploads"]
    assert [(item["Key"], item["UploadId"]) for item in uploads] == [("parts", where["UploadId"])]
    complete = S3.complete_multipart_upload
    refused("InvalidPartOrder", 400, complete, **where, MultipartUpload={"Parts": sent[::-1]})
    wrong = [dict(sent[0], ETag='"no"'), sent[1]]
    assert refused("InvalidPart", 400, complete, **where, MultipartUpload={"Parts": wrong})["PartNumber"] == "1"
    done = complete(**where, MultipartUpload={"Parts": sent})
    assert done["ChecksumSHA256"].endswith("-2") and done["ChecksumType"] == "COMPOSITE", done
    assert complete(**where, MultipartUpload={"Parts": sent})["ETag"] == done["ETag"], "a repeat is answered alike"
    got = get("parts", ChecksumMode="ENABLED")
    assert got["Body"].read() == b"".join(bodies) and got["Metadata"] == {"m": "1"}
    refused("NoSuchUpload", 404, S3.list_parts, **where)
    upload = S3.create_multipart_upload(Bucket=BUCKET, Key="parts")
    where["UploadId"] = upload["UploadId"]
    small = [S3.upload_part(**where, PartNumber=number, Body=b"x") for number in (1, 2)]
    parts = [{"PartNumber": number, "ETag": part["ETag"]} for number, part in enumerate(small, 1)]
    error = refused("EntityTooSmall", 400, complete, **where, MultipartUpload={"Parts": parts})
    assert error["MinSizeAllowed"] == "5242880"
    S3.upload_part_copy(**where, PartNumber=1, CopySource=f"{BUCKET}/parts", CopySourceRange=f"bytes=0-{(5 << 20) - 1}")
    S3.abort_multipart_upload(**where)
    refused("NoSuchUpload", 404, S3.abort_multipart_upload, **where)
    assert "Uploads" not in S3.list_multipart_uploads(Bucket=BUCKET)


@check
def presigned_get():
    url = S3.generate_presigned_url("get_object", Params={"Bucket": BUCKET, "Key": "hello.txt"}, ExpiresIn=60)
    status, headers, body = http("GET", url)
    assert (status, body, headers["Content-Type"]) == (200, b"hello world", "text/plain")
    assert http("GET", url, headers={"Range": "bytes=0-4"})[2] == b"hello"
    status, _, body = http("GET", url.replace("hello.txt", "digits"))
    assert status == 403 and b"<Code>SignatureDoesNotMatch</Code>" in body, body
    params = {"Bucket": BUCKET, "Key": "hello.txt", "ResponseContentType": "text/html"}
    url = S3.generate_presigned_url("get_object", Params=params, ExpiresIn=60)
    assert http("GET", url)[1]["Content-Type"] == "text/html"


@check
def presigned_put():
    url = S3.generate_presigned_url("put_object", Params={"Bucket": BUCKET, "Key": "by url"}, ExpiresIn=60)
    status, _, body = http("PUT", url, b"presigned", {"Content-Type": ""})
    assert status == 200, body
    assert get("by url")["Body"].read() == b"presigned"
    params = {"Bucket": BUCKET, "Key": "by url", "Metadata": {"from": "url"}, "ContentType": "text/plain"}
    url = S3.generate_presigned_url("put_object", Params=params, ExpiresIn=60)
    status, _, body = http("PUT", url, b"again", {"Content-Type": "text/plain", "x-amz-meta-from": "url"})
    assert status == 200, body
    assert get("by url")["Metadata"] == {"from": "url"}
    assert http("GET", url)[0] == 403, "the method is signed"


@check
def presigned_expired():
    import time

    url = S3.generate_presigned_url("get_object", Params={"Bucket": BUCKET, "Key": "hello.txt"}, ExpiresIn=1)
    time.sleep(2.1)
    status, _, body = http("GET", url)
    assert status == 403 and b"<Message>Request has expired</Message>" in body, body


@check
def listing_2500():
    keys = [f"many/{number:04}" for number in range(2500)]
    for key in keys:
        put(key)
    pages = list(S3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix="many/"))
    assert [page["KeyCount"] for page in pages] == [1000, 1000, 500]
    assert [item["Key"] for page in pages for item in page["Contents"]] == keys
    old = S3.get_paginator("list_objects").paginate(Bucket=BUCKET, Prefix="many/")
    assert [item["Key"] for page in old for item in page["Contents"]] == keys
    after = S3.list_objects_v2(Bucket=BUCKET, Prefix="many/", StartAfter="many/2497")
    assert [item["Key"] for item in after["Contents"]] == ["many/2498", "many/2499"]


@check
def listing_delimiter():
    for key in ["d/a/1", "d/a/2", "d/b", "d/c c/1", "d/ü"]:
        put(key)
    listed = S3.list_objects_v2(Bucket=BUCKET, Prefix="d/", Delimiter="/")
    assert [item["Prefix"] for item in listed["CommonPrefixes"]] == ["d/a/", "d/c c/"]
    assert [item["Key"] for item in listed["Contents"]] == ["d/b", "d/ü"]
    names = []
    pages = S3.get_paginator("list_objects").paginate(Bucket=BUCKET, Prefix="d/", Delimiter="/", PaginationConfig={"PageSize": 1})
    for page in pages:
        names += [item["Prefix"] for item in page.get("CommonPrefixes", [])]
        names += [item["Key"] for item in page.get("Contents", [])]
    assert names == ["d/a/", "d/b", "d/c c/", "d/ü"], names
    refused("InvalidArgument", 400, S3.list_objects_v2, Bucket=BUCKET, ContinuationToken="nonsense")
    refused("InvalidArgument", 400, S3.list_objects_v2, Bucket=BUCKET, MaxKeys=-1)
    assert S3.list_objects_v2(Bucket=BUCKET, MaxKeys=0)["KeyCount"] == 0


@check
def virtual_host():
    host = urllib.parse.urlsplit(ENDPOINT)
    name = f"{BUCKET}.localhost"
    try:
        socket.getaddrinfo(name, host.port)
    except OSError:
        # No such name here: say it by hand, to the same address.
        request = f"GET /hello.txt HTTP/1.1\r\nHost: {name}:{host.port}\r\nConnection: close\r\n\r\n".encode()
        with socket.create_connection((host.hostname, host.port)) as connection:
            connection.sendall(request)
            answer = b"".join(iter(lambda: connection.recv(4096), b""))
        assert b"403 Forbidden" in answer and b"<Code>AccessDenied</Code>" in answer, answer
        return
    virtual = boto3.client(
        "s3",
        endpoint_url=f"{host.scheme}://localhost:{host.port}",
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"}, retries={"max_attempts": 1}),
    )
    virtual.put_object(Bucket=BUCKET, Key="virtual/key é", Body=b"v")
    assert get("virtual/key é")["Body"].read() == b"v"
    assert virtual.get_object(Bucket=BUCKET, Key="hello.txt")["Body"].read() == b"hello world"


@check
def not_implemented():
    assert "PutBucketPolicy" in refused("NotImplemented", 501, S3.put_bucket_policy, Bucket=BUCKET, Policy="{}")["Message"]
    assert "GetObjectAcl" in refused("NotImplemented", 501, S3.get_object_acl, Bucket=BUCKET, Key="hello.txt")["Message"]
    error = refused("NotImplemented", 501, put, key="k", ACL="public-read")
    assert error["Header"] == "x-amz-acl", error
    refused("NotImplemented", 501, put, key="k", ServerSideEncryption="aws:kms")
    refused("AccessDenied", 403, get, key="hello.txt", ExpectedBucketOwner="111111111111")
    assert get("hello.txt", ExpectedBucketOwner="000000000000")["Body"].read() == b"hello world"


@check
def delete_objects():
    refused("BucketNotEmpty", 409, S3.delete_bucket, Bucket=BUCKET)
    deleted = S3.delete_objects(Bucket=BUCKET, Delete={"Objects": [{"Key": "digits"}, {"Key": "never was"}]})
    assert [item["Key"] for item in deleted["Deleted"]] == ["digits", "never was"] and "Errors" not in deleted
    keys = [{"Key": f"many/{number:04}"} for number in range(1001)]
    refused("MalformedXML", 400, S3.delete_objects, Bucket=BUCKET, Delete={"Objects": keys})
    assert "Deleted" not in S3.delete_objects(Bucket=BUCKET, Delete={"Objects": keys[:1000], "Quiet": True})
    boto3.resource(
        "s3", endpoint_url=ENDPOINT, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
    ).Bucket(BUCKET).objects.all().delete()
    assert S3.list_objects_v2(Bucket=BUCKET)["KeyCount"] == 0
    S3.delete_bucket(Bucket=BUCKET)
    S3.get_waiter("bucket_not_exists").wait(Bucket=BUCKET)


def main():
    failed = 0
    for function in CHECKS:
        try:
            function()
            print(f"ok {function.__name__}", flush=True)
        except Exception:
            failed += 1
            print(f"FAILED {function.__name__}", flush=True)
            traceback.print_exc()
    print(f"{len(CHECKS) - failed} of {len(CHECKS)} checks passed")
    sys.exit(1 if failed else 0)


main()
