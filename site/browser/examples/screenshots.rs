//! Photographs pages of the site, to be looked at: three widths, two
//! themes.
//!
//!     screenshots OUT PAGE…

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::thread;

use browser::chromium::{Driver, Theme};
use browser::machine::Needs;
use harness::live;
use harness::paths::root;
use site::Options;
use site::serve::Server;

fn main() -> ExitCode {
    live::end_with_us();
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

/// The file of a page, which may be named with a place on it.
fn file(page: &str) -> &str {
    page.split('#').next().unwrap_or(page)
}

fn run() -> Result<(), String> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [out, pages @ ..] = args.as_slice() else {
        return Err("usage: screenshots OUT PAGE…".to_owned());
    };
    let needs = Needs::find()?;
    let folder = root().join("target").join("screenshots-site");
    site::build(root(), &folder, &Options::default())?;
    if let Some(page) = pages.iter().find(|page| !folder.join(file(page)).is_file()) {
        return Err(format!("the site has no page {page}"));
    }
    let server = Server::new(&folder, 0)?;
    let address = server.address();
    thread::spawn(move || server.run());

    fs::create_dir_all(out).map_err(|error| format!("{out}: {error}"))?;
    let mut driver = Driver::start(&needs)?;
    let browser = driver.browser(&needs, &address, "")?;
    for page in pages {
        browser.open(page)?;
        for width in [1440, 1024, 390] {
            for (theme, name) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
                browser.screen(width, theme)?;
                let file = format!(
                    "{}-{width}-{name}.png",
                    page.replace(".html", "").replace(['/', '#'], "-")
                );
                browser.photograph(&Path::new(out).join(&file))?;
                println!("{out}/{file}");
            }
        }
    }
    browser.quit();
    drop(driver);
    Ok(())
}
