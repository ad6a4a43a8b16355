//! Opens the site in Chromium: every page, and all that a script does.
//!
//! Where Chromium, its driver or axe-core is missing, one line says so;
//! with `CI` set that is a failure.

mod pages;
mod reader;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::{env, fs, thread};

use browser::chromium::{Browser, Driver};
use browser::machine::Needs;
use harness::live;
use harness::paths::root;
use libtest_mimic::{Arguments, Failed, Trial};
use site::Options;
use site::serve::Server;

/// One browser for each of two cores: more would wait for each other.
const BROWSERS: usize = 2;

fn main() -> ExitCode {
    let mut args = Arguments::from_args();
    let needs = match Needs::find() {
        Ok(needs) => needs,
        Err(missing) => {
            eprintln!("the site is not opened in a browser: {missing}");
            return ExitCode::from(if env::var_os("CI").is_some() { 101 } else { 0 });
        }
    };
    live::end_with_us();
    match run(&needs, &mut args) {
        Ok(code) => code,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

fn run(needs: &Needs, args: &mut Arguments) -> Result<ExitCode, String> {
    let folder = PathBuf::from(reader::SITE);
    let pages = site::build(root(), &folder, &Options::default())?;
    let server = Server::new(&folder, 0)?;
    let address = server.address();
    thread::spawn(move || server.run());

    let axe = fs::read_to_string(&needs.axe).map_err(|error| error.to_string())?;
    let mut driver = Driver::start(needs)?;
    let browsers: Vec<Browser> = (0..BROWSERS)
        .map(|_| driver.browser(needs, &address, &axe))
        .collect::<Result<_, _>>()?;
    let pool = Arc::new(Mutex::new(browsers));

    args.test_threads = Some(BROWSERS);
    let mut trials = Vec::new();
    let all = pages::all(&folder);
    assert_eq!(all.len(), pages, "every page that was built is opened");
    let sample = pages::sample(&all);
    for page in all {
        if sample.contains(&page.name) {
            let page = page.clone();
            let name = format!("page {} in every way", page.name);
            trials.push(trial(&pool, name, move |browser| {
                pages::check_more(browser, &page)
            }));
        }
        let name = format!("page {}", page.name);
        trials.push(trial(&pool, name, move |browser| {
            pages::check(browser, &page)
        }));
    }
    for (name, check) in reader::CHECKS {
        trials.push(trial(&pool, (*name).to_owned(), |browser| {
            browser.fresh()?;
            check(browser)
        }));
    }
    let conclusion = libtest_mimic::run(args, trials);
    for browser in pool.lock().expect("no check holds it").drain(..) {
        browser.quit();
    }
    drop(driver);
    if conclusion.num_failed == 0 && pages::rules_passed() > 0 {
        println!(
            "axe-core: {} rules found something to look at, and nothing wrong",
            pages::rules_passed()
        );
    }
    Ok(conclusion.exit_code())
}

/// A check with a browser of the pool.
fn trial(
    pool: &Arc<Mutex<Vec<Browser>>>,
    name: String,
    check: impl FnOnce(&Browser) -> Result<(), String> + Send + 'static,
) -> Trial {
    let pool = Arc::clone(pool);
    Trial::test(name, move || {
        let browser = pool
            .lock()
            .expect("a check has panicked")
            .pop()
            .expect("a browser for each test thread");
        let done = check(&browser);
        pool.lock().expect("a check has panicked").push(browser);
        done.map_err(Failed::from)
    })
}

/// A file of the repository, as text.
fn repository_file(path: &str) -> Result<String, String> {
    let path: PathBuf = root().join(path);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}
