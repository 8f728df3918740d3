//! `_headers`: response headers, as Netlify and Cloudflare Pages read them.

use crate::plan::Plan;

/// Headers of every response. The preview sends the same.
///
/// The policy forbids inline style and script and every request to another host; a published page
/// needs none of them.
pub const HEADERS: &[(&str, &str)] = &[
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
];

/// Files whose name holds their hash never change.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// The file's text.
pub fn write(plan: &Plan) -> String {
    let base = plan.urls.base();
    let mut text = format!("{base}/*\n");
    for (name, value) in HEADERS {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    text.push_str(&format!("{base}/assets/*\n  Cache-Control: {FOR_EVER}\n"));
    text
}
