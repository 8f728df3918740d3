//! What customers under DORA and the Data Act look for.

use super::super::weigh::{law_error, law_info, law_warning};
use super::super::{Basis, Check, Context, Doc, Rule};
use super::vendors;
use crate::diag::{Argument, Diagnostic};
use crate::model::legal::Regime;
use crate::model::life::AnyForm;
use crate::model::records::hosting::Hosting;

/// The site of the examples, with what follows in `site.toml`.
macro_rules! site {
    ($rest:literal) => {
        concat!(
            "-- site.toml --\nformat = 1\ntitle = \"Trust center\"\norganisation = \"Morgenrot GmbH\"\n",
            "languages = [\"en\", \"de\"]\nbinding = \"en\"\nbase_url = \"https://trust.morgenrot.example\"\n",
            "[promises]\nnotice_period = \"30d\"\n",
            $rest,
            "[[audiences]]\nid = \"customers\"\nname = { en = \"Customers\", de = \"Kunden\" }\n"
        )
    };
}
/// Identifiers that a financial entity needs for its register of information.
pub const DORA_IDENTIFIERS: Rule = Rule {
    name: "dora-identifiers",
    check: Check::Site(identifiers),
    adjustable: true,
    doc: Doc {
        what: "Where customers are financial entities, each sub-processor’s legal entity has a Legal Entity \
            Identifier (`lei`) or names its European unique identifier (EUID) under `register`, and the LEI is \
            well formed.",
        why: "Your customers must enter every ICT provider of the chain in their register of information. With \
            the identifier at hand they need not ask.",
        basis: &[Basis {
            name: "Implementing Regulation (EU) 2024/2956, Art. 3",
            url: "https://eur-lex.europa.eu/eli/reg_impl/2024/2956/oj",
        }],
        bad: concat!(site!("[legal]\nregimes = [\"dora\"]\n"), taube!("[[places]]\ncountry = \"NL\"\n")),
        good: concat!(
            site!("[legal]\nregimes = [\"dora\"]\n"),
            "-- entities/brief.toml --\nname = \"Briefkasten B.V.\"\ncountry = \"NL\"\nlei = \"529900T8BM49AURSDO55\"\n"
        ),
        configure: "Only with `regimes = [\"dora\"]` under `[legal]` in `site.toml`.",
    },
};

/// What a financial entity must know of the chain.
pub const DORA_CHAIN: Rule = Rule {
    name: "dora-chain",
    check: Check::Site(chain),
    adjustable: true,
    doc: Doc {
        what: "Where customers are financial entities, each sub-processor says where data is processed, in which \
            country its parent company has its seat, how the chain goes on, and which data it receives.",
        why: "Financial entities must assess the risks of long chains before they agree to a sub-contractor of a \
            critical function, and may have to refuse without these facts.",
        basis: &[Basis {
            name: "Delegated Regulation (EU) 2025/532, Art. 1, 3",
            url: "https://eur-lex.europa.eu/eli/reg_del/2025/532/oj",
        }],
        bad: concat!(site!("[legal]\nregimes = [\"dora\"]\n"), taube!("[[places]]\ncountry = \"NL\"\n")),
        good: concat!(
            site!("[legal]\nregimes = [\"dora\"]\n"),
            "-- entities/brief.toml --\nname = \"Briefkasten B.V.\"\ncountry = \"NL\"\nparent_country = \"NL\"\n",
            "-- subprocessors/brief.toml --\nname = \"Briefkasten\"\nentity = \"brief\"\ndata = [{ en = \"Names\", de = \
             \"Namen\" }]\nown_list = \"https://briefkasten.example/list\"\n[[places]]\ncountry = \"NL\"\n"
        ),
        configure: "Only with `regimes = [\"dora\"]` under `[legal]` in `site.toml`.",
    },
};

/// Jurisdiction of the infrastructure, and measures against access by foreign states.
pub const DATA_ACT_JURISDICTION: Rule = Rule {
    name: "data-act-jurisdiction",
    check: Check::Site(jurisdiction),
    adjustable: true,
    doc: Doc {
        what: "A provider of data processing services says for each way of hosting to which jurisdiction the \
            infrastructure is subject (`jurisdiction`) and what protects data from access by states outside the \
            Union (`foreign_access`).",
        why: "The Data Act asks for both on the provider’s website, kept up to date, and contracts must name that \
            website.",
        basis: &[Basis {
            name: "Regulation (EU) 2023/2854 (Data Act), Art. 28",
            url: "https://eur-lex.europa.eu/eli/reg/2023/2854/oj",
        }],
        bad: concat!(
            site!("[legal]\nregimes = [\"data-act\"]\n"),
            "-- hosting/cloud.toml --\nname = \"Cloud\"\nkind = \"public-cloud\"\n"
        ),
        good: concat!(
            site!("[legal]\nregimes = [\"data-act\"]\n"),
            "-- hosting/cloud.toml --\nname = \"Cloud\"\nkind = \"public-cloud\"\njurisdiction = [\"DE\"]\n",
            "foreign_access = { en = \"We hold the keys.\", de = \"Die Schlüssel liegen bei uns.\" }\n"
        ),
        configure: "Only with `regimes = [\"data-act\"]` under `[legal]` in `site.toml`.",
    },
};

fn identifiers(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    if !context.scope.applies(Regime::Dora) {
        return;
    }
    vendors(context, findings, |vendor, findings| {
        let Some(entity) = vendor.entity() else { return };
        let place = entity.span.clone().unwrap_or_else(|| vendor.file());
        match &entity.lei {
            Some(lei) if !is_lei(lei) => findings.push(
                law_warning("dora-identifiers-lei", "dora-identifiers", lei.span.clone())
                    .with("id", vendor.id())
                    .with("lei", lei.value.as_str()),
            ),
            None if !entity
                .register
                .as_ref()
                .is_some_and(|register| register.words().iter().any(|words| has_euid(words))) =>
            {
                findings.push(law_info("dora-identifiers", "dora-identifiers", place).with("id", vendor.id()));
            }
            _ => {}
        }
    });
}

/// Twenty letters and digits whose last two check the rest (ISO 17442, ISO/IEC 7064 MOD 97-10).
fn is_lei(lei: &str) -> bool {
    let digits = lei.bytes().map(|byte| match byte {
        b'0'..=b'9' => Some(u32::from(byte - b'0')),
        b'A'..=b'Z' => Some(u32::from(byte - b'A') + 10),
        _ => None,
    });
    let rest = digits.into_iter().try_fold(0, |rest: u32, digit| {
        let digit = digit?;
        Some((rest * if digit < 10 { 10 } else { 100 } + digit) % 97)
    });
    lei.len() == 20 && rest == Some(1)
}

/// Whether a word looks like an identifier of the interconnected registers (`DEK1101R.HRB116737`).
fn has_euid(words: &str) -> bool {
    words.split_whitespace().any(|word| {
        let (register, number) = word.split_once('.').unwrap_or_default();
        register.len() >= 4
            && register.bytes().take(2).all(|byte| byte.is_ascii_uppercase())
            && register.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            && number.bytes().any(|byte| byte.is_ascii_digit())
    })
}

fn chain(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    if !context.scope.applies(Regime::Dora) {
        return;
    }
    vendors(context, findings, |vendor, findings| {
        let fields = &vendor.fields;
        let facts = [
            (fields.places.as_ref().is_some_and(|places| !places.is_empty()), "places"),
            (vendor.entity().is_some_and(|entity| entity.parent_country.is_some()), "parent_country"),
            (fields.own_list.is_some() || fields.parent.is_some() || vendor.engages(), "own_list"),
            (fields.data.as_ref().is_some_and(|data| !data.is_empty()), "data"),
        ];
        let missing: Vec<Argument> =
            facts.into_iter().filter(|(said, _)| !said).map(|(_, key)| Argument::from(key)).collect();
        if !missing.is_empty() {
            findings.push(
                law_warning("dora-chain", "dora-chain", vendor.file())
                    .with("id", vendor.id())
                    .with("keys", Argument::List(missing)),
            );
        }
    });
}

fn jurisdiction(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let regimes = context.site.config.legal.as_ref().and_then(|legal| legal.regimes.as_ref());
    let Some(regime) = regimes.into_iter().flatten().find(|regime| regime.value == Regime::DataAct) else { return };
    let options: Vec<_> = context.site.all::<Hosting>().filter(|(_, option)| !option.is_draft()).collect();
    if options.is_empty() {
        findings.push(law_error("data-act-jurisdiction-none", "data-act-jurisdiction", regime.span.clone()));
    }
    for (record, option) in options {
        let facts =
            [(option.jurisdiction.is_some(), "jurisdiction"), (option.foreign_access.is_some(), "foreign_access")];
        let missing: Vec<Argument> =
            facts.into_iter().filter(|(said, _)| !said).map(|(_, key)| Argument::from(key)).collect();
        if !missing.is_empty() {
            findings.push(
                law_error("data-act-jurisdiction", "data-act-jurisdiction", record.span())
                    .with("id", record.id.as_str())
                    .with("keys", Argument::List(missing))
                    .label(regime.span.clone(), "label-regime"),
            );
        }
    }
}
