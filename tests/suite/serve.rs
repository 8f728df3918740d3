//! The preview, over real sockets.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use glashaus::output::{Artifact, Output};
use glashaus::serve::{Address, Listening, Preview};

const HEADERS: &[(&str, &str)] = &[
    ("Content-Security-Policy", "default-src 'self'"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cache-Control", "public, max-age=600"),
    ("Strict-Transport-Security", "max-age=1"),
];

const SCRIPT: &str = r#"<script src="/__glashaus/reload.js" defer></script>"#;

fn page(style: &str, text: &str) -> String {
    format!(
        "<!doctype html><html><head><link rel=\"stylesheet\" href=\"/assets/main.{style}.css\"></head><body>{text}</body></html>"
    )
}

fn site(style: &str, text: &str) -> Output {
    let stylesheet = format!("assets/main.{style}.css");
    let files = [
        ("index.html", page(style, text)),
        ("404.html", page(style, "missing")),
        ("en/index.html", page(style, "english")),
        ("en/404.html", page(style, "missing in english")),
        ("en/größe/index.html", page(style, "umlaut")),
        ("_headers", format!("/assets/main.{style}.css\n")),
        ("trust.json", "{}".to_owned()),
        (&stylesheet, format!("/* {style} */")),
    ];
    files.into_iter().map(|(path, text)| (path, Artifact::new(text.into_bytes()))).collect()
}

fn serve(base: &str, output: Output) -> (Preview, Listening) {
    let preview = Preview::new(base, HEADERS);
    preview.publish(Arc::new(output));
    let listening = listen(&preview);
    (preview, listening)
}

fn listen(preview: &Preview) -> Listening {
    preview.listen(Address::Exactly("127.0.0.1:0".parse().unwrap())).unwrap()
}

struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| &**value)
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

fn connect(address: SocketAddr) -> BufReader<TcpStream> {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    BufReader::new(stream)
}

fn read_head(stream: &mut BufReader<TcpStream>) -> Answer {
    let mut lines = stream.by_ref().lines().map(Result::unwrap);
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines
        .take_while(|line| !line.is_empty())
        .map(|line| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned())).unwrap())
        .collect();
    Answer { status, headers, body: Vec::new() }
}

fn ask(stream: &mut BufReader<TcpStream>, request: &str) -> Answer {
    stream.get_mut().write_all(request.as_bytes()).unwrap();
    let mut answer = read_head(stream);
    if !request.starts_with("HEAD") && answer.status != 304 {
        let length = answer.header("Content-Length").unwrap().parse().unwrap();
        answer.body.resize(length, 0);
        stream.read_exact(&mut answer.body).unwrap();
    }
    answer
}

fn request(listening: &Listening, method: &str, target: &str, more: &str) -> Answer {
    let request = format!("{method} {target} HTTP/1.1\r\nHost: {}\r\n{more}\r\n", listening.address);
    ask(&mut connect(listening.address), &request)
}

fn get(listening: &Listening, target: &str) -> Answer {
    request(listening, "GET", target, "")
}

/// Everything a page hears: blocks until `last` came, and gives the events so far.
struct Events(BufReader<TcpStream>);

impl Events {
    fn open(listening: &Listening, base: &str, query: &str) -> Self {
        let mut stream = connect(listening.address);
        let target = format!("GET {base}/__glashaus/events{query} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        stream.get_mut().write_all(target.as_bytes()).unwrap();
        let answer = read_head(&mut stream);
        assert_eq!((answer.status, answer.header("Content-Type")), (200, Some("text/event-stream")));
        assert_eq!(answer.header("Transfer-Encoding"), Some("chunked"));
        Self(stream)
    }

    /// The next event: name, data, id. A chunk is whole events, so its size is a line between them.
    fn next(&mut self) -> (String, String, String) {
        let (mut name, mut data, mut id) = (String::new(), Vec::new(), String::new());
        loop {
            let mut line = String::new();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the server hung up");
            match line.trim_end_matches('\n').split_once(": ") {
                Some(("event", value)) => value.clone_into(&mut name),
                Some(("data", value)) => data.push(value.to_owned()),
                Some(("id", value)) => value.clone_into(&mut id),
                _ if line == "\n" && !name.is_empty() => return (name, data.join("\n"), id),
                _ => {}
            }
        }
    }

    fn expect(&mut self, name: &str, data: &str) -> String {
        let (found, found_data, id) = self.next();
        assert_eq!((&*found, &*found_data), (name, data));
        id
    }
}

#[test]
fn files_are_served_as_they_are_and_pages_with_one_script_more() {
    let output = site("1", "hello");
    let (_preview, listening) = serve("", output.clone());

    let asset = get(&listening, "/assets/main.1.css?x=1");
    assert_eq!((asset.status, asset.header("Content-Type")), (200, Some("text/css; charset=utf-8")));
    assert_eq!(asset.body, *output.get("assets/main.1.css").unwrap().bytes);
    assert_eq!(get(&listening, "/trust.json").header("Content-Type"), Some("application/json"));

    for (target, path) in
        [("/", "index.html"), ("/index.html", "index.html"), ("/en/gr%C3%B6%C3%9Fe/", "en/größe/index.html")]
    {
        let answer = get(&listening, target);
        assert_eq!((answer.status, answer.header("Content-Type")), (200, Some("text/html; charset=utf-8")));
        assert!(answer.text().contains(&format!("{SCRIPT}</head>")));
        assert_eq!(answer.text().replacen(SCRIPT, "", 1).as_bytes(), &*output.get(path).unwrap().bytes);
    }
}

#[test]
fn every_answer_carries_the_headers_of_the_published_site() {
    let (_preview, listening) = serve("", site("1", "hello"));
    for target in ["/", "/nowhere", "/en", "/%zz", "/assets/main.1.css", "/__glashaus/reload.js"] {
        let answer = get(&listening, target);
        assert_eq!(answer.header("Content-Security-Policy"), Some("default-src 'self'"), "{target}");
        assert_eq!(answer.header("X-Content-Type-Options"), Some("nosniff"));
        let caching: Vec<_> = answer.headers.iter().filter(|(name, _)| name == "Cache-Control").collect();
        assert_eq!(caching, [&("Cache-Control".to_owned(), "no-cache".to_owned())]);
        assert_eq!(answer.header("Strict-Transport-Security"), None);
    }
}

#[test]
fn a_folder_without_its_slash_is_redirected() {
    let (_preview, listening) = serve("", site("1", "hello"));
    let answer = get(&listening, "/en/gr%C3%B6%C3%9Fe?a=b");
    assert_eq!((answer.status, answer.header("Location")), (301, Some("/en/gr%C3%B6%C3%9Fe/?a=b")));
}

#[test]
fn what_is_missing_is_answered_in_the_language_of_its_folder() {
    let (_preview, listening) = serve("", site("1", "hello"));
    for (target, text) in [
        ("/en/nowhere/", "missing in english"),
        ("/en/a/b", "missing in english"),
        ("/fr/x", ">missing<"),
        ("/x", ">missing<"),
    ] {
        let answer = get(&listening, target);
        assert_eq!(answer.status, 404);
        assert!(answer.text().contains(text) && answer.text().contains(SCRIPT), "{target}");
    }
}

#[test]
fn a_site_below_a_path_is_served_there() {
    let (_preview, listening) = serve("/trust/", site("1", "hello"));
    let location = |target: &str| {
        let answer = get(&listening, target);
        (answer.status, answer.header("Location").map(ToOwned::to_owned))
    };
    assert_eq!(location("/"), (302, Some("/trust/".to_owned())));
    assert_eq!(location("/trust"), (301, Some("/trust/".to_owned())));
    assert_eq!(location("/trust/en"), (301, Some("/trust/en/".to_owned())));
    assert_eq!(location("/trustworthy/"), (404, None));
    assert_eq!(location("/en/"), (404, None));
    let answer = get(&listening, "/trust/en/");
    assert!(answer.text().contains(r#"<script src="/trust/__glashaus/reload.js" defer></script>"#));
    assert_eq!(get(&listening, "/trust/__glashaus/reload.js").status, 200);
    assert_eq!(listening.url, format!("http://{}/trust/", listening.address));
}

#[test]
fn head_says_what_get_would_and_no_other_method_is_answered() {
    let (_preview, listening) = serve("", site("1", "hello"));
    let (head, get) = (request(&listening, "HEAD", "/", ""), get(&listening, "/"));
    assert_eq!((head.status, &head.headers), (200, &get.headers));
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "BREW"] {
        let answer = request(&listening, method, "/", "Content-Length: 2\r\n\r\n{}");
        assert_eq!((answer.status, answer.header("Allow")), (405, Some("GET, HEAD")), "{method}");
    }
}

#[test]
fn what_the_browser_has_is_not_sent_again() {
    let (preview, listening) = serve("", site("1", "hello"));
    for target in ["/", "/assets/main.1.css"] {
        let tag = get(&listening, target).header("ETag").unwrap().to_owned();
        for known in [tag.clone(), format!("\"x\", W/{tag}"), "*".to_owned()] {
            let answer = request(&listening, "GET", target, &format!("If-None-Match: {known}\r\n"));
            assert_eq!((answer.status, answer.header("ETag")), (304, Some(&*tag)));
        }
        assert_eq!(request(&listening, "GET", target, "If-None-Match: \"x\"\r\n").status, 200);
    }
    let tag = get(&listening, "/").header("ETag").unwrap().to_owned();
    preview.publish(Arc::new(site("1", "changed")));
    let answer = request(&listening, "GET", "/", &format!("If-None-Match: {tag}\r\n"));
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("changed"));
}

#[test]
fn no_address_leads_out_of_the_output() {
    let (_preview, listening) = serve("", site("1", "hello"));
    for target in [
        "/../Cargo.toml",
        "/en/../../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "/..%2fCargo.toml",
        "/..%5cCargo.toml",
        "//etc/passwd",
        "//example.com/%2e%2e",
        "/./index.html",
        "/en//index.html",
        "/index.html/",
        "/INDEX.HTML",
    ] {
        assert_eq!(get(&listening, target).status, 404, "{target}");
    }
    for target in ["/%00", "/index.html%00", "/%", "/%4", "/%zz", "/%ff", "/%0d%0aX:y", "index.html", "*", "http://x/"]
    {
        assert_eq!(get(&listening, target).status, 400, "{target}");
    }
    for target in ["/en?\nX:y", "/en?\rX:y", "/en?\tx"] {
        let answer = get(&listening, target);
        assert_eq!((answer.status, answer.header("Location")), (400, None), "{target:?}");
    }
    assert_eq!(get(&listening, &format!("/{}", "a".repeat(20_000))).status, 414);
    assert_eq!(get(&listening, "/").status, 200);
}

#[test]
fn only_a_name_of_this_machine_is_answered() {
    let (_preview, listening) = serve("", site("1", "hello"));
    let status = |host: &str| ask(&mut connect(listening.address), &format!("GET / HTTP/1.1\r\n{host}\r\n")).status;
    for host in ["localhost", "LocalHost:8080", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8080"] {
        assert_eq!(status(&format!("Host: {host}\r\n")), 200, "{host}");
    }
    for host in [
        "example.com",
        "example.com:8080",
        "localhost.example.com",
        "127.0.0.1.example.com",
        "localhost:x",
        "[::2]",
        "",
    ] {
        assert_eq!(status(&format!("Host: {host}\r\n")), 421, "{host}");
    }
    assert_eq!(status(""), 421);
    assert_eq!(status("Host: localhost\r\nHost: example.com\r\n"), 421);
    let events = "GET /__glashaus/events HTTP/1.1\r\nHost: example.com\r\n\r\n";
    assert_eq!(ask(&mut connect(listening.address), events).status, 421);
}

#[test]
fn another_address_answers_to_any_name() {
    let preview = Preview::new("", HEADERS);
    preview.publish(Arc::new(site("1", "hello")));
    let listening = preview.listen(Address::Exactly("0.0.0.0:0".parse().unwrap())).unwrap();
    let address = SocketAddr::from(([127, 0, 0, 1], listening.address.port()));
    assert_eq!(ask(&mut connect(address), "GET / HTTP/1.1\r\nHost: preview.example\r\n\r\n").status, 200);
}

#[test]
fn the_next_port_is_taken_unless_one_was_asked_for() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let preview = Preview::new("", HEADERS);
    let error = preview.listen(Address::Exactly(address)).map(|_| ()).unwrap_err();
    assert_eq!(error.address, address);
    let listening = preview.listen(Address::FirstFreeFrom(address)).unwrap();
    assert!(listening.address.port() > address.port());
    assert_eq!(Address::default(), Address::FirstFreeFrom("127.0.0.1:8080".parse().unwrap()));
}

#[test]
fn many_requests_are_answered_on_new_and_kept_connections() {
    let mut output = site("1", "hello");
    output.insert("large.html", Artifact::new(page("1", &"large ".repeat(20_000)).into_bytes()));
    let (_preview, listening) = serve("", output);
    let mut kept = connect(listening.address);
    for n in 0..50 {
        let target = ["/", "/large.html", "/nowhere", "/assets/main.1.css"][n % 4];
        let expected = if target == "/nowhere" { 404 } else { 200 };
        let answer = get(&listening, target);
        assert_eq!((answer.status, answer.header("Connection")), (expected, Some("close")));
        // A client that keeps its connection all the same.
        let answer = ask(&mut kept, &format!("GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        assert_eq!(answer.status, expected);
    }
}

#[test]
fn clients_that_never_read_or_never_ask_hold_up_nobody() {
    let mut output = site("1", "hello");
    output.insert("large.zip", Artifact::new(vec![7; 8 * 1024 * 1024]));
    let (preview, listening) = serve("", output);
    let slow: Vec<_> = (0..20)
        .map(|n| {
            let mut stream = connect(listening.address);
            let text = match n % 4 {
                0 => "GET /large.zip HTTP/1.1\r\nHost: localhost\r\n\r\n",
                1 => "GET / HT",
                // As browsers do, to have it when they need it.
                2 => "",
                // The second answer waits for the first, which never ends.
                _ => "GET /__glashaus/events HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
            };
            stream.get_mut().write_all(text.as_bytes()).unwrap();
            stream
        })
        .collect();
    let mut listeners: Vec<_> = (0..10).map(|_| Events::open(&listening, "", "")).collect();
    for events in &mut listeners {
        events.expect("hello", "");
    }
    // Who waited for the slow ones would run into the timeout of the connection.
    for n in 0..20 {
        assert_eq!(get(&listening, "/").status, 200);
        preview.publish(Arc::new(site("1", &n.to_string())));
    }
    for events in &mut listeners {
        events.expect("reload", "");
    }
    drop(slow);
}

#[test]
fn of_connections_opened_at_once_none_waits_for_the_others() {
    let (_preview, listening) = serve("", site("1", "hello"));
    for _ in 0..10 {
        // Opened together and kept open: some are given to the same thread.
        let mut page: Vec<_> = (0..12).map(|_| connect(listening.address)).collect();
        for stream in page.iter_mut().rev() {
            let answer = ask(stream, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assert_eq!(answer.status, 200);
        }
    }
}

#[test]
fn what_is_no_request_is_refused_and_the_connection_closed() {
    let (_preview, listening) = serve("", site("1", "hello"));
    for (text, status) in [
        ("GET /\r\n\r\n", 400),
        ("GET / HTTP/2\r\nHost: localhost\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: localhost\r\n folded\r\n\r\n", 400),
        ("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n", 200),
        ("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 200),
    ] {
        let mut stream = connect(listening.address);
        assert_eq!(ask(&mut stream, text).status, status, "{text}");
        // Closed, be it by a reset because something was left unread.
        assert_eq!(stream.read(&mut [0]).unwrap_or(0), 0);
    }
}

#[test]
fn a_changed_page_loads_again() {
    let (preview, listening) = serve("", site("1", "hello"));
    let mut events = Events::open(&listening, "", "");
    events.expect("hello", "");
    preview.publish(Arc::new(site("1", "changed")));
    events.expect("reload", "");
    let mut without = site("1", "changed");
    without.insert("new.html", Artifact::new(b"new".as_slice()));
    preview.publish(Arc::new(without));
    events.expect("reload", "");
    preview.publish(Arc::new(site("1", "changed")));
    events.expect("reload", "");
}

#[test]
fn every_publication_is_news() {
    let (preview, listening) = serve("", site("1", "hello"));
    let mut events = Events::open(&listening, "", "");
    events.expect("hello", "");
    for n in 0..5 {
        preview.publish(Arc::new(site("1", &format!("text {n}"))));
        events.expect("reload", "");
    }
}

#[test]
fn a_change_of_style_alone_swaps_the_style_sheet() {
    let (preview, listening) = serve("/trust", site("1", "hello"));
    let mut events = Events::open(&listening, "/trust", "");
    events.expect("hello", "");
    preview.publish(Arc::new(site("2", "hello")));
    events.expect("css", "/trust/assets/main.2.css");
    preview.publish(Arc::new(site("3", "with other words")));
    events.expect("reload", "");

    let mut same_name = site("3", "with other words");
    same_name.insert("assets/print.css", Artifact::new(b"a".as_slice()));
    preview.publish(Arc::new(same_name.clone()));
    events.expect("reload", "");
    same_name.insert("assets/print.css", Artifact::new(b"b".as_slice()));
    preview.publish(Arc::new(same_name));
    events.expect("css", "/trust/assets/print.css");
}

#[test]
fn a_changed_script_loads_the_page_again() {
    let with_script = |hash: &str| {
        let mut output = site("1", &format!("<script src=\"/assets/tables.{hash}.js\"></script>"));
        output.insert(format!("assets/tables.{hash}.js"), Artifact::new(format!("/* {hash} */").into_bytes()));
        output
    };
    let (preview, listening) = serve("", with_script("1"));
    let mut events = Events::open(&listening, "", "");
    events.expect("hello", "");
    preview.publish(Arc::new(with_script("2")));
    events.expect("reload", "");
}

#[test]
fn an_equal_output_is_no_news() {
    let (preview, listening) = serve("", site("1", "hello"));
    let mut events = Events::open(&listening, "", "");
    events.expect("hello", "");
    preview.publish(Arc::new(site("1", "hello")));
    preview.report(r#"[{"message":"x"}]"#.to_owned());
    events.expect("findings", r#"[{"message":"x"}]"#);
}

#[test]
fn findings_are_told_to_whoever_comes_until_they_are_cleared() {
    let (preview, listening) = serve("", site("1", "hello"));
    preview.report("[\n  {\"message\": \"x\"}\n]".to_owned());
    let mut events = Events::open(&listening, "", "");
    events.expect("findings", "[\n  {\"message\": \"x\"}\n]");
    let id = events.expect("hello", "");
    let mut again = Events::open(&listening, "", &format!("?since={id}"));
    again.expect("findings", "[\n  {\"message\": \"x\"}\n]");
    again.expect("hello", "");
    preview.report(String::new());
    events.expect("findings", "[]");
    again.expect("findings", "[]");
    Events::open(&listening, "", "").expect("hello", "");
    // Who slept meanwhile hears that they are gone.
    Events::open(&listening, "", &format!("?since={id}")).expect("findings", "[]");
}

#[test]
fn a_page_that_slept_or_knew_another_server_catches_up() {
    let (preview, listening) = serve("", site("1", "hello"));
    let first = Events::open(&listening, "", "").expect("hello", "");
    Events::open(&listening, "", &format!("?since={first}")).expect("hello", "");
    preview.publish(Arc::new(site("2", "hello")));
    Events::open(&listening, "", &format!("?since={first}")).expect("css", "/assets/main.2.css");
    preview.publish(Arc::new(site("2", "changed")));
    Events::open(&listening, "", &format!("?since={first}")).expect("reload", "");

    let (_other, other) = serve("", site("1", "hello"));
    Events::open(&other, "", &format!("?since={first}")).expect("reload", "");
    Events::open(&other, "", "?since=nonsense").expect("reload", "");
}

#[test]
fn the_script_knows_the_news_of_the_moment_it_was_loaded() {
    let (preview, listening) = serve("", site("1", "hello"));
    let script = get(&listening, "/__glashaus/reload.js");
    assert_eq!(script.header("Content-Type"), Some("text/javascript; charset=utf-8"));
    let id = Events::open(&listening, "", "").expect("hello", "");
    assert!(script.text().contains(&format!("\"{id}\"")));
    // A strict Content-Security-Policy refuses inline styles and code from text.
    for forbidden in
        ["innerHTML", "outerHTML", "insertAdjacentHTML", "cssText", "setAttribute(\"style\"", "eval(", "{{"]
    {
        assert!(!script.text().contains(forbidden), "{forbidden}");
    }
    preview.publish(Arc::new(site("1", "changed")));
    assert_ne!(get(&listening, "/__glashaus/reload.js").body, script.body);
}

#[test]
fn before_the_first_output_a_page_waits_and_shows_findings() {
    let preview = Preview::new("", HEADERS);
    let listening = listen(&preview);
    preview.report(r#"[{"message":"broken"}]"#.to_owned());
    let answer = get(&listening, "/en/");
    assert_eq!(answer.status, 503);
    assert!(answer.text().contains(SCRIPT));
    let mut events = Events::open(&listening, "", "");
    events.expect("findings", r#"[{"message":"broken"}]"#);
    events.expect("hello", "");
    preview.publish(Arc::new(site("1", "hello")));
    events.expect("reload", "");
    assert_eq!(get(&listening, "/en/").status, 200);
}

#[test]
fn listeners_are_limited_and_their_places_are_given_back() {
    let (preview, listening) = serve("", site("1", "hello"));
    let listeners: Vec<_> = (0..32)
        .map(|_| {
            let mut events = Events::open(&listening, "", "");
            events.expect("hello", "");
            events
        })
        .collect();
    assert_eq!(get(&listening, "/__glashaus/events").status, 503);
    assert_eq!(get(&listening, "/").status, 200);
    drop(listeners);
    let start = Instant::now();
    let mut n = 0;
    loop {
        // Telling news is what finds out that nobody listens any more.
        preview.publish(Arc::new(site("1", &format!("text {n}"))));
        n += 1;
        let mut stream = connect(listening.address);
        stream.get_mut().write_all(b"GET /__glashaus/events HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        if read_head(&mut stream).status == 200 {
            return;
        }
        assert!(start.elapsed() < Duration::from_secs(20), "places are never given back");
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_server_that_is_dropped_lets_go_of_its_port() {
    let (_preview, listening) = serve("", site("1", "hello"));
    let address = listening.address;
    drop(listening);
    let start = Instant::now();
    while TcpStream::connect(address).is_ok() {
        assert!(start.elapsed() < Duration::from_secs(10));
        thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_server_that_is_dropped_ends_its_streams() {
    let (_preview, listening) = serve("", site("1", "hello"));
    let mut events = Events::open(&listening, "", "");
    events.expect("hello", "");
    drop(listening);
    // The rest of the last event's chunk, and the chunk that ends them all.
    let rest: Vec<_> = events.0.lines().take(3).map(Result::unwrap).collect();
    assert_eq!(rest, ["", "0", ""]);
}
