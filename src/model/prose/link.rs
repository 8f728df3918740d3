//! What an address in a link means.

use super::LinkTarget;

/// Schemes of addresses that a link must not have. Any other word of small letters names a kind of
/// record. From the IANA registry and from what browsers handle: those an author might mean or an
/// attacker might use.
const OTHER_SCHEMES: &[&str] = &[
    "about",
    "acct",
    "blob",
    "callto",
    "chrome",
    "cid",
    "data",
    "dav",
    "dns",
    "facetime",
    "feed",
    "file",
    "filesystem",
    "ftp",
    "ftps",
    "geo",
    "git",
    "gopher",
    "imap",
    "intent",
    "ipp",
    "irc",
    "ircs",
    "jar",
    "javascript",
    "ldap",
    "ldaps",
    "livescript",
    "magnet",
    "maps",
    "market",
    "mhtml",
    "mid",
    "mocha",
    "news",
    "nfs",
    "nntp",
    "opera",
    "pop",
    "resource",
    "rtsp",
    "sftp",
    "sip",
    "sips",
    "skype",
    "slack",
    "smb",
    "sms",
    "spotify",
    "ssh",
    "steam",
    "svn",
    "teams",
    "telnet",
    "tg",
    "urn",
    "vbscript",
    "vnc",
    "webcal",
    "whatsapp",
    "ws",
    "wss",
    "xmpp",
];

/// Reads an address; `None` if no link may have it.
pub fn target(address: &str) -> Option<LinkTarget> {
    // Browsers drop control characters and turn `\` into `/` before they look at the scheme.
    if address.chars().any(|c| c.is_control() || c == '\\')
        || address.starts_with(char::is_whitespace)
        || address.starts_with("//")
    {
        return None;
    }
    if let Some(anchor) = address.strip_prefix('#') {
        return Some(LinkTarget::Anchor(anchor.into()));
    }
    let Some((scheme, rest)) = address.split_once(':').filter(|(scheme, _)| !scheme.contains(['/', '?', '#'])) else {
        return Some(LinkTarget::Path(address.into()));
    };
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => {
            let host = rest.strip_prefix("//")?;
            let named = !host.is_empty() && !host.starts_with(['/', '?', '#', ':', ' ']);
            named.then(|| LinkTarget::External(address.into()))
        }
        "mailto" => rest.contains('@').then(|| LinkTarget::Mail(rest.into())),
        "tel" => (!rest.is_empty()).then(|| LinkTarget::Phone(rest.into())),
        known if OTHER_SCHEMES.binary_search(&known).is_ok() => None,
        _ if !scheme.is_empty() && scheme.bytes().all(|byte| byte.is_ascii_lowercase()) => {
            Some(LinkTarget::Record(address.into()))
        }
        _ => None,
    }
}

/// Reads the address of a picture: a file of `media/`, written from the content folder.
pub fn is_picture(address: &str) -> bool {
    address.strip_prefix("media/").is_some_and(|path| {
        path.split('/').all(|part| !matches!(part, "" | "." | ".."))
            && !path.contains(|c: char| c.is_control() || "\\?#:%".contains(c))
    })
}

/// The path that an address of a picture was meant to be: `../media/a%20b.svg` is `<media/a b.svg>`.
pub fn meant_picture(address: &str) -> Option<String> {
    let plain = address.replace('\\', "/").replace("%20", " ");
    let path = plain.get(plain.find("media/").filter(|_| !plain.contains("://"))?..)?;
    let meant = if path.contains(' ') { format!("<{path}>") } else { path.to_owned() };
    is_picture(path).then_some(meant)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_schemes_are_sorted_for_the_search() {
        assert!(super::OTHER_SCHEMES.is_sorted());
    }
}
