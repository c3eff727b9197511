"""Objects below one prefix of a bucket, by pyarrow; and the one object that changes, by boto3."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pyarrow.fs import FileInfo, FileSelector, FileType, S3FileSystem

from schemas.errors import DatelineError

SCHEME = "s3://"


@dataclass(frozen=True, slots=True)
class Held:
    """An object's content, and the tag that a put must name to replace just that."""

    content: bytes
    tag: str


class Bucket:
    """All below an address such as s3://bucket/prefix. Names are relative to it.

    Credentials, region and endpoint come from where AWS's own tools take them. Every method raises DatelineError when
    the storage doesn't answer or refuses.
    """

    def __init__(self, address: str) -> None:
        self.address = address.rstrip("/")
        self._root = address.removeprefix(SCHEME).rstrip("/")
        if not self._root or self._root.startswith("/"):
            raise DatelineError(f"{address} names no bucket; write s3://bucket/prefix.")
        self._endpoint = os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL")
        with self._asking():
            self._files = S3FileSystem(endpoint_override=self._endpoint)

    def list(self, folder: str = "") -> Iterator[tuple[str, FileInfo]]:
        """Every object below a folder, with its name, in no order. Raises FileNotFoundError when there is none."""
        selector = FileSelector(self._place(folder), recursive=True)
        with self._asking():
            for found in self._files.get_file_info(selector):
                if found.type == FileType.File:
                    yield found.path.removeprefix(f"{self._root}/"), found

    def size(self, name: str) -> int | None:
        """The size of an object; None when there is none."""
        with self._asking():
            size: int | None = self._files.get_file_info(self._place(name)).size
        return size

    def fetch(self, name: str, target: Path) -> None:
        """Copy an object into a file. Raises FileNotFoundError when there is none."""
        with self._asking(), self._files.open_input_stream(self._place(name)) as stream, target.open("wb") as file:
            shutil.copyfileobj(stream, file)

    def sha256(self, name: str) -> str | None:
        """The SHA-256 of an object, in hex; None when there is none."""
        try:
            with self._asking(), self._files.open_input_stream(self._place(name)) as stream:
                digest = hashlib.sha256()
                while chunk := stream.read(1 << 20):
                    digest.update(chunk)
        except FileNotFoundError:
            return None
        return digest.hexdigest()

    def put(self, name: str, content: Path | bytes) -> None:
        """Write an object; nobody sees half of it, and one that stands is replaced."""
        with self._asking(), self._files.open_output_stream(self._place(name)) as stream:
            if isinstance(content, bytes):
                stream.write(content)
            else:
                with content.open("rb") as file:
                    shutil.copyfileobj(file, stream)

    def delete(self, name: str) -> None:
        """Delete an object."""
        with self._asking():
            self._files.delete_file(self._place(name))

    def held(self, name: str) -> Held | None:
        """A small object as it stands; None when there is none."""
        try:
            with self._asking():
                answer = self._client().get_object(**self._key(name))
                return Held(answer["Body"].read(), answer["ETag"])
        except FileNotFoundError:
            return None

    def swap(self, name: str, content: bytes, before: Held | None) -> bool:
        """Replace a small object unless it is no longer as it was `before` (None: not there); whether it was done."""
        condition = {"IfMatch": before.tag} if before else {"IfNoneMatch": "*"}
        try:
            with self._asking():
                self._client().put_object(**self._key(name), Body=content, **condition)
        except _ConditionError:
            return False
        return True

    def _place(self, name: str) -> str:
        return f"{self._root}/{name}" if name else self._root

    def _key(self, name: str) -> dict[str, str]:
        bucket, _, key = self._place(name).partition("/")
        return {"Bucket": bucket, "Key": key}

    def _client(self) -> Any:  # noqa: ANN401 (boto3 makes its clients' types while it runs)
        try:
            import boto3
        except ImportError:
            raise DatelineError("A warehouse on s3:// needs one more library: pip install 'dateline[s3]'.") from None
        return boto3.client("s3", endpoint_url=self._endpoint)

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """Say in a sentence what the storage, or boto3 in front of it, has against a request."""
        try:
            yield
        except FileNotFoundError:
            raise
        except OSError as error:
            raise self._failed(str(error)) from error
        except Exception as error:
            answer = getattr(error, "response", None)
            if type(error).__module__.partition(".")[0] != "botocore":
                raise
            code = answer["Error"]["Code"] if answer else ""
            if code == "NoSuchKey":
                raise FileNotFoundError(self.address) from error
            if code in ("PreconditionFailed", "ConditionalRequestConflict"):
                raise _ConditionError from error
            raise self._failed(str(error)) from error

    def _failed(self, why: str) -> DatelineError:
        return DatelineError(f"{self.address} can't be used ({' '.join(why.split())[:300]}).")


class _ConditionError(Exception):
    """The object is no longer as it was."""
