#!/usr/bin/env python3
"""Measures archive against what one would use instead. CPU time, not wall time; read the ratios.

usage: measure.py ARCHIVE [--articles N] [--peer SCRIPT.py] [--keep FOLDER]

ARCHIVE is the release binary. The corpus is invented (corpus.py). The sqlite3 shell imports the very rows
that archive wrote, from CSV, without journal, and then makes the same indices and search index. A peer is a
script called with a folder of .txt files and a number of repeats, which prints a line of JSON with bytes_per_s.
"""
import argparse
import json
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


def run(arguments, **options):
    """Runs a program; gives its CPU seconds, its peak memory in MB and its output."""
    # A child of a child of its own, so that the peak is that of this one program.
    code = ("import json,resource,subprocess,sys\n"
            "p=subprocess.run(sys.argv[2:],stdin=subprocess.DEVNULL,stdout=open(sys.argv[1],'wb'))\n"
            "r=resource.getrusage(resource.RUSAGE_CHILDREN)\n"
            "print(json.dumps([p.returncode,r.ru_utime+r.ru_stime,r.ru_maxrss/1024]))")
    with tempfile.NamedTemporaryFile() as out:
        line = subprocess.run([sys.executable, "-c", code, out.name, *arguments], check=True,
                              stdout=subprocess.PIPE, **options).stdout
        status, seconds, memory = json.loads(line)
        if status != 0:
            sys.exit(f"{' '.join(arguments)} ended with {status}")
        return seconds, memory, out.read()


def size(folder):
    return sum(os.path.getsize(os.path.join(at, name)) for at, _, names in os.walk(folder) for name in names)


def bare_tables(database):
    """The tables' columns and keys, without checks: a CSV file cannot say NULL."""
    db = sqlite3.connect(database)
    tables, statements = [], ["PRAGMA page_size = 16384", "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF"]
    rows = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'articles_fts_%' "
                      "AND name NOT LIKE 'sqlite_%' ORDER BY rootpage").fetchall()
    for name, sql in rows:
        if sql.upper().startswith("CREATE VIRTUAL"):
            statements.append(sql)
            continue
        tables.append(name)
        columns = db.execute(f'PRAGMA table_info("{name}")').fetchall()
        keys = [column[1] for column in sorted(columns, key=lambda column: column[5]) if column[5]]
        parts = [f'"{column[1]}" {column[2]}' + (" PRIMARY KEY" if keys == [column[1]] else "") for column in columns]
        if len(keys) > 1:
            parts.append("PRIMARY KEY (" + ", ".join(f'"{key}"' for key in keys) + ")")
        rowid = " WITHOUT ROWID" if "WITHOUT ROWID" in sql.upper() else ""
        statements.append(f'CREATE TABLE "{name}" ({", ".join(parts)}){rowid}')
    indices = [sql for (sql,) in db.execute("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")]
    db.close()
    return tables, statements, indices


def measure_import(database, folder):
    """What the sqlite3 shell takes for the same rows."""
    tables, statements, indices = bare_tables(database)
    lines = [statement + ";" for statement in statements]
    for table in tables:
        path = os.path.join(folder, table + ".csv")
        with open(path, "wb") as file:
            subprocess.run(["sqlite3", "-csv", database, f'SELECT * FROM "{table}"'], stdout=file, check=True)
        lines.append(f'.import --csv "{path}" "{table}"')
    lines += [index + ";" for index in indices]
    lines.append("INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');")
    script = os.path.join(folder, "import.sql")
    with open(script, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    return run(["sqlite3", "-bail", os.path.join(folder, "imported.db"), f".read {script}"])


def fastest(arguments, times=15):
    return min(run(arguments)[0] for _ in range(times))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("archive")
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--peer")
    parser.add_argument("--keep", help="a folder for the corpus, used again when it is there")
    options = parser.parse_args()
    archive = os.path.abspath(options.archive)
    work = tempfile.mkdtemp(prefix="archive-bench-", dir=options.keep and os.path.dirname(os.path.abspath(options.keep)))
    corpus = options.keep or os.path.join(work, "corpus")
    try:
        if not os.path.isdir(corpus):
            subprocess.run([sys.executable, os.path.join(HERE, "corpus.py"), corpus, str(options.articles)], check=True)
        report(archive, corpus, work, options)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def report(archive, corpus, work, options):
    count, megabytes = options.articles, size(corpus) / 1e6
    print(f"{count} articles, {megabytes:.1f} MB, {megabytes / count * 1e6:.0f} bytes each", flush=True)
    database = os.path.join(work, "archive.db")

    extract, memory, _ = run([archive, "extract", corpus])
    print(f"archive extract   {extract:8.2f} s CPU  {megabytes / extract:6.1f} MB/s  "
          f"{extract / count * 1e6:6.0f} µs an article  {memory:5.0f} MB memory", flush=True)

    ingest, memory, output = run([archive, "ingest", "--db", database, corpus])
    print(output.decode().strip())
    print(f"archive ingest    {ingest:8.2f} s CPU  {megabytes / ingest:6.1f} MB/s  "
          f"{ingest / count * 1e6:6.0f} µs an article  {memory:5.0f} MB memory, "
          f"{os.path.getsize(database) / 1e6:.0f} MB file", flush=True)

    again, memory, _ = run([archive, "ingest", "--db", database, corpus])
    print(f"the same again    {again:8.2f} s CPU  {'':11}  {again / count * 1e6:6.0f} µs an article  {memory:5.0f} MB memory")

    shell, memory, _ = measure_import(database, work)
    print(f"sqlite3 .import   {shell:8.2f} s CPU  {'':11}  {shell / count * 1e6:6.0f} µs an article  {memory:5.0f} MB memory")
    print(f"ingest / .import  {ingest / shell:8.2f}", flush=True)

    query = fastest([archive, "query", "units", "--db", database, "--unit", "Quân khu 3"])
    sql = "SELECT * FROM unit_list WHERE id IN (SELECT unit_id FROM unit_names WHERE name_key = 'quan khu 3')"
    bare = fastest(["sqlite3", database, sql])
    print(f"one query         {query * 1e3:8.1f} ms CPU, the sqlite3 shell {bare * 1e3:.1f} ms, more by {(query - bare) * 1e3:.1f} ms")

    if options.peer and os.path.exists(options.peer):
        folder = os.path.join(corpus, "000")
        _, _, output = run([sys.executable, options.peer, folder, "1"])
        peer = json.loads(output)["bytes_per_s"]
        print(f"peer              {peer / 1e6:8.2f} MB/s, archive ingest is {megabytes / ingest * 1e6 / peer:.1f} times as fast "
              f"({os.path.basename(options.peer)} on {folder})")


if __name__ == "__main__":
    main()
