#!/usr/bin/env python3
"""Turn a neutral corpus into the content of a trust center.

    from_plain.py IN OUT

IN is a corpus as its generator writes it for no tool in particular (`--tool plain`):

    site.toml                             base_url, title, languages, [[nav]] with a slug and its names
    content/<lang>/_index.md              the home page
    content/<lang>/<section>/_index.md    a section, also the one named `subprocessors`
    content/<lang>/<section>/<page>.md    a page: title, description, date, weight; links `../section/page.md`
    data/subprocessors.toml               the records

OUT becomes a content folder in the format of docs/content.md, with the same pages, words, links and records.
The corpus's style sheets are left out: the built-in theme brings its own.
"""
import argparse
import json
import pathlib
import re
import shutil
import tomllib

COUNTRIES = {"Austria": "AT", "Belgium": "BE", "Finland": "FI", "France": "FR", "Germany": "DE", "Ireland": "IE",
             "Netherlands": "NL", "Sweden": "SE"}
MECHANISMS = {"Inside the EEA": "none-needed", "Standard contractual clauses": "scc",
              "Adequacy decision": "adequacy"}
LINK = re.compile(r"\]\(\.\./([a-z-]+)/([a-z0-9-]+)\.md\)")


def convert(source, target):
    """Write the content folder `target` from the corpus `source`; nothing else may be in `target`."""
    shutil.rmtree(target, ignore_errors=True)
    site = tomllib.loads((source / "site.toml").read_text("utf-8"))
    languages = site["languages"]
    write(target / "site.toml", site_file(site))
    for lang in languages:
        root = source / "content" / lang
        for path in sorted(root.rglob("*.md")):
            section = None if path.parent == root else path.parent.name
            page(target / "pages", lang, section, path)
    for record in tomllib.loads((source / "data/subprocessors.toml").read_text("utf-8"))["subprocessors"]:
        write(target / "subprocessors" / f"{record['id']}.toml", subprocessor(record))


def site_file(site):
    sections = [entry["slug"] for entry in site["nav"]]
    return keys(format=1, title=site["title"], organisation="Example", languages=site["languages"],
                base_url=site["base_url"], time_zone="Europe/Berlin") + "\n[navigation]\n" + keys(main=sections)


def page(folder, lang, section, path):
    """One page of one language; what its languages share goes into a file beside it."""
    _, head, body = path.read_text("utf-8").split("+++\n", 2)
    head = tomllib.loads(head)
    index = path.stem == "_index"
    name = (section or "index") if index else f"{section}-{path.stem}"
    front = {"title": head["title"], "summary": head["description"]}
    if section:
        front["slug"] = name
    if "date" in head:
        front["updated"] = head["date"].isoformat()
    shared = {} if index else {"parent": section}
    if "weight" in head:
        shared["order"] = head["weight"]
    if shared:
        write(folder / f"{name}.toml", keys(**shared))
    if index and section == "subprocessors":
        body += "\n::subprocessors\n"
    body = LINK.sub(lambda link: f"](page:{link[1]}-{link[2]})", body)
    write(folder / f"{name}.{lang}.md", f"+++\n{keys(**front)}+++\n{body}")


def subprocessor(record):
    country = COUNTRIES[record["country"]]
    mechanism = MECHANISMS[record["transfer"]]
    text = keys(name=record["name"], website=record["website"], purpose=record["purpose"],
                entity={"name": record["legal_name"], "address": record["address"], "country": country},
                certifications=record["certifications"], dpa=record["dpa_signed"],
                retention=f"{record['retention_days']}d", since=record["since"])
    text += "\n[[places]]\n" + keys(country=country, role="stored")
    text += "\n[[transfers]]\n" + keys(mechanism=mechanism, **({"modules": [3]} if mechanism == "scc" else {}))
    return text


def keys(**values):
    return "".join(f"{key} = {toml(value)}\n" for key, value in values.items())


def toml(value):
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)  # a JSON string, number or truth value is a TOML one


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("source", type=pathlib.Path, metavar="IN")
    parser.add_argument("target", type=pathlib.Path, metavar="OUT")
    args = parser.parse_args()
    convert(args.source, args.target)


if __name__ == "__main__":
    main()
