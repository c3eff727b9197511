"""A warehouse in a bucket keeps a folder's promises: whole versions, one winner, nothing lost, nothing left over."""

import json
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from flows import pipeline
from flows.s3 import warehouse as module
from flows.s3.bucket import Bucket
from flows.s3.hand import run_at, warehouse_at
from flows.s3.warehouse import S3Warehouse
from flows.summary import Summary
from schemas.errors import DatelineError

pytestmark = pytest.mark.slow

STORIES = (
    "Acme Corp said on 3 March 2025 that it will buy Beta Inc for $2 billion.\n",
    "Gamma plc will cut 1,200 jobs, it said on 9 June 2025.\n",
    "Acme Corp won an order worth €300 million on 1 February 2025.\n",
    "Beta Inc opened a plant in Ohio on 4 May 2025.\n",
    "Delta SA raised its dividend to €2 a share on 5 May 2025.\n",
    "Epsilon AG recalled 4,000 cars on 6 May 2025.\n",
)


@pytest.fixture
def address(bucket: str) -> str:
    return f"s3://{bucket}/deep/warehouse"


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    (tmp_path / "raw").mkdir()
    return add(tmp_path / "raw", 0)


def add(raw: Path, number: int) -> Path:
    (raw / f"{number}.txt").write_text(STORIES[number], "utf-8")
    return raw


def run(raw: Path | str, address: str) -> Summary:
    return run_at(raw, address, pipeline.run)


def published(warehouse: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(warehouse.glob("*.parquet")) if path.stem != "run"}


def objects(storage: Any, address: str, folder: str = "") -> dict[str, str]:
    """Every object below the address with the tag of its content."""
    bucket, _, prefix = address.removeprefix("s3://").partition("/")
    listed = storage.list_objects_v2(Bucket=bucket, Prefix=f"{prefix}/{folder}").get("Contents", [])
    return {each["Key"].removeprefix(f"{prefix}/"): each["ETag"] for each in listed if not each["Key"].endswith("/")}


def test_the_tables_are_those_of_a_folder(raw: Path, address: str, tmp_path: Path) -> None:
    summary = run(raw, address)
    pipeline.run(raw, tmp_path / "local")
    assert (summary.published, summary.warehouse) == (True, address)
    assert published(warehouse_at(address).pull()) == published(tmp_path / "local") != {}


def test_another_machine_reads_the_same(raw: Path, address: str, tmp_path: Path) -> None:
    run(raw, address)
    elsewhere = S3Warehouse(address, tmp_path / "elsewhere").pull()
    assert published(elsewhere) == published(warehouse_at(address).pull())
    assert not pipeline.run(raw, elsewhere).published


def test_a_run_with_nothing_new_changes_no_object_and_is_told(raw: Path, address: str, storage: Any) -> None:
    run(raw, address)
    before = objects(storage, address)
    assert not run(raw, address).published
    after = objects(storage, address)
    [line] = after.keys() - before.keys()
    assert line.startswith("runs/")
    assert {name: after[name] for name in before} == before


def test_every_object_is_named_by_its_content(raw: Path, address: str, storage: Any) -> None:
    run(raw, address)
    stored = Bucket(address)
    names = objects(storage, address, "objects/")
    assert [stored.sha256(name) for name in names] == [name.removeprefix("objects/") for name in names] != []


def test_who_publishes_second_loses_and_wins_the_next_time(raw: Path, address: str, tmp_path: Path) -> None:
    run(raw, address)
    first, second = (S3Warehouse(address, tmp_path / name) for name in ("first", "second"))
    folders = [first.pull(), second.pull()]
    winner = pipeline.run(add(raw, 1), folders[0])
    loser = pipeline.run(add(raw, 2), folders[1])
    first.push(winner.version)
    with pytest.raises(DatelineError, match=f"Another run published version {winner.version} to {address}"):
        second.push(loser.version)
    assert S3Warehouse(address, tmp_path / "reader").pull().joinpath("current").readlink().name == winner.version
    again = pipeline.run(raw, second.pull())
    second.push(again.version)
    assert S3Warehouse(address, tmp_path / "reader").pull().joinpath("current").readlink().name == again.version


def test_two_first_runs_have_one_winner(raw: Path, address: str, tmp_path: Path) -> None:
    first, second = (S3Warehouse(address, tmp_path / name) for name in ("first", "second"))
    folders = [first.pull(), second.pull()]
    first.push(pipeline.run(raw, folders[0]).version)
    with pytest.raises(DatelineError, match="Another run published"):
        second.push(pipeline.run(add(raw, 1), folders[1]).version)


def test_a_death_at_any_object_leaves_the_version_before(
    raw: Path, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = run(raw, address).version
    writer = S3Warehouse(address, tmp_path / "writer")
    new = pipeline.run(add(raw, 1), writer.pull()).version
    put = Bucket.put
    for last in range(100):
        left = [last]

        def mortal(bucket: Bucket, name: str, content: Path | bytes, left: list[int] = left) -> None:
            if not left[0]:
                raise KeyboardInterrupt
            left[0] -= 1
            put(bucket, name, content)

        monkeypatch.setattr(Bucket, "put", mortal)
        reader = S3Warehouse(address, tmp_path / f"reader{last}")
        try:
            writer.push(new)
        except KeyboardInterrupt:
            seen = reader.pull()
            assert seen.joinpath("current").readlink().name in (before, new)
            assert reader.check() == []
        else:
            assert last > 3
            break
    assert reader.pull().joinpath("current").readlink().name == new


def harm(storage: Any, address: str, name: str) -> None:
    """Another content of the same length."""
    bucket, _, prefix = address.removeprefix("s3://").partition("/")
    content = storage.get_object(Bucket=bucket, Key=f"{prefix}/{name}")["Body"].read()
    storage.put_object(Bucket=bucket, Key=f"{prefix}/{name}", Body=bytes([content[0] ^ 4]) + content[1:])


def lose(storage: Any, address: str, name: str) -> None:
    bucket, _, prefix = address.removeprefix("s3://").partition("/")
    storage.delete_object(Bucket=bucket, Key=f"{prefix}/{name}")


@pytest.mark.parametrize("damage", [harm, lose])
@pytest.mark.parametrize("place", [0, 1, -1], ids=["manifest", "table", "last file"])
def test_damage_is_named_and_the_next_run_mends_it(
    raw: Path, address: str, storage: Any, tmp_path: Path, damage: Callable[[Any, str, str], None], place: int
) -> None:
    version = run(raw, address).version
    sha = json.loads(Bucket(address).held("root.json").content)["versions"][version][place]
    damage(storage, address, f"objects/{sha}")
    [sentence] = S3Warehouse(address, tmp_path / "other").check()
    assert sha in sentence
    with pytest.raises(DatelineError, match="is damaged; `dateline run` rebuilds it"):
        S3Warehouse(address, tmp_path / "other").pull()
    mender = S3Warehouse(address, tmp_path / "other")
    mender.push(pipeline.run(raw, mender.pull(mend=True)).version)
    assert S3Warehouse(address, tmp_path / "fresh").check() == []


def test_only_what_a_version_names_is_kept(
    raw: Path, address: str, storage: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = [run(add(raw, number), address).version for number in range(len(STORIES))]
    everything = objects(storage, address, "objects/")
    monkeypatch.setattr(module, "UNNAMED", timedelta(days=-1))
    run(raw, address)
    root = json.loads(Bucket(address).held("root.json").content)
    assert list(root["versions"]) == versions[-4:]
    kept = {f"objects/{sha}" for made_of in root["versions"].values() for sha in made_of}
    assert set(objects(storage, address, "objects/")) == kept < set(everything)


def test_the_commands_work_on_a_bucket(raw: Path, address: str, dateline: Any) -> None:
    for number in range(2):
        ran = dateline("run", add(raw, number), "-w", address)
        assert (ran.code, f"{address}: published version" in ran.out) == (0, True), ran.err
    assert "Gamma" in dateline("show", "-w", address).out
    assert "2" in dateline("sql", "select count(*) from document", "-w", address, "--format", "csv").out
    assert "all is well" in dateline("check", "-w", address).out
    newest, oldest = (row["version"] for row in reversed(json.loads(dateline("versions", "-w", address, "--json").out)))
    assert newest > oldest
    assert oldest in dateline("rollback", "-w", address).out
    assert "Gamma" not in dateline("show", "-w", address).out


def nothing(_raw: Path, _warehouse: Path) -> Summary:
    raise AssertionError("nothing should run")


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("s3://no-such-bucket-of-ours/w", "s3://no-such-bucket-of-ours/w can't be used"),
        ("s3://", "names no bucket"),
    ],
)
@pytest.mark.usefixtures("storage")
def test_a_bucket_that_is_not_there_is_one_sentence(raw: Path, address: str, sentence: str) -> None:
    for attempt in (partial(run_at, raw, address), partial(run_at, address, raw)):
        with pytest.raises(DatelineError, match=sentence):
            attempt(nothing)


def test_a_prefix_with_no_articles_empties_no_timeline(bucket: str, tmp_path: Path) -> None:
    with pytest.raises(DatelineError, match="Nothing lies at"):
        run_at(f"s3://{bucket}/misspelt", tmp_path, nothing)


@pytest.mark.usefixtures("storage")
def test_a_server_that_is_not_there_is_one_sentence(raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    with pytest.raises(DatelineError, match="s3://somewhere/w can't be used"):
        run_at(raw, "s3://somewhere/w", nothing)
