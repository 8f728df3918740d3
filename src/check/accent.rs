//! The site's own colour can be read.

use super::{Basis, Check, Context, Doc, Rule};
use crate::diag::{Concern, Diagnostic, Severity};
use crate::model::value::color::READABLE;
use crate::plan::accent::Accent;

/// The accent of the site has enough contrast with the ground of the pages.
pub const ACCENT_CONTRAST: Rule = Rule {
    name: "accent-contrast",
    check: Check::Site(check),
    adjustable: true,
    doc: Doc {
        what: "The accent colour of the site has a contrast of at least 4.5 : 1 with the light grounds of the pages.",
        why: "Links bear this colour. With less contrast people with weak sight, or with a phone in the sun, cannot \
            read them, and law demands it of public bodies and of shops. The pages therefore use the nearest shade \
            that can be read.",
        basis: &[
            Basis { name: "WCAG 2.2, success criterion 1.4.3", url: "https://www.w3.org/TR/WCAG22/#contrast-minimum" },
            Basis { name: "EN 301 549, clause 9.1.4.3", url: "" },
            Basis { name: "Directive (EU) 2019/882", url: "https://eur-lex.europa.eu/eli/dir/2019/882/oj" },
        ],
        bad: r##"-- site.toml --
format = 1
title = "Trust center"
organisation = "Beispiel GmbH"
languages = ["de", "en"]
accent = "#ff9900"

[[audiences]]
id = "customers"
name = { en = "Customers", de = "Kunden" }
"##,
        good: r##"-- site.toml --
format = 1
title = "Trust center"
organisation = "Beispiel GmbH"
languages = ["de", "en"]
accent = "#0b5fa5"

[[audiences]]
id = "customers"
name = { en = "Customers", de = "Kunden" }
"##,
        configure: "Judged on the grounds of the built-in theme. The shade for dark screens is always computed. A theme \
            of your own that sets `--accent` itself answers for its contrast.",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(accent) = &context.site.config.accent else { return };
    let contrast = Accent::contrast(accent.value);
    if contrast >= READABLE {
        return;
    }
    // Cut off, not rounded: 4.49 must not read as 4.5.
    let tenths = format!("{:.1}", (contrast * 10.0).floor() / 10.0);
    let shade = Accent::new(accent.value).light.to_string();
    let edit = format!("\"{shade}\"");
    findings.push(
        Diagnostic::error("accent-contrast", accent.span.clone())
            .severity(Severity::Warning)
            .concern(Concern::Law)
            .with("value", accent.value.to_string())
            .with("contrast", tenths)
            .with("shade", shade)
            .edit(accent.span.clone(), edit),
    );
}
