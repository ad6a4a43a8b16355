//! What every page needs to know.

use crate::Options;
use crate::listing::Program;
use crate::model::Site;
use crate::tools::markdown;

/// What stands around a page.
pub(super) struct Frame<'a> {
    pub(super) site: &'a Site,
    pub(super) options: &'a Options,
    /// The way from the page to the top of the site: empty, `../` or
    /// `../../`.
    pub(super) root: &'a str,
    /// The page's file, from the top of the site.
    pub(super) page: String,
    /// As it stands over the page, as text.
    pub(super) title: String,
    /// A sentence or two for those who have only a link, as text.
    pub(super) description: String,
    /// The file of the repository that one would change to change the
    /// page.
    pub(super) made_from: Option<String>,
    /// The file of its half with tasks.
    pub(super) and_from: Option<String>,
}

impl<'a> Frame<'a> {
    pub(super) fn new(
        site: &'a Site,
        options: &'a Options,
        page: impl Into<String>,
        title: impl Into<String>,
        description: impl Into<String>,
    ) -> Frame<'a> {
        let page = page.into();
        let root = match page.matches('/').count() {
            0 => "",
            1 => "../",
            _ => "../../",
        };
        Frame {
            site,
            options,
            root,
            page,
            title: title.into().replace('`', ""),
            description: description.into().replace('`', ""),
            made_from: None,
            and_from: None,
        }
    }

    /// With the file that one would change to change the page.
    pub(super) fn made_from(self, file: impl Into<String>) -> Frame<'a> {
        Frame {
            made_from: Some(file.into()),
            ..self
        }
    }

    /// And with the one of the half with tasks, where there is one.
    pub(super) fn and_from(self, file: Option<&String>) -> Frame<'a> {
        Frame {
            and_from: file.cloned(),
            ..self
        }
    }

    /// With links that begin at the published address, where it is known.
    pub(super) fn with_whole_links(self) -> Frame<'a> {
        Frame {
            root: self.options.address.as_deref().unwrap_or(self.root),
            ..self
        }
    }

    /// Marks the link that leads to this page.
    pub(super) fn current(&self, page: impl AsRef<str>) -> &'static str {
        match self.page == page.as_ref() {
            true => " aria-current=page",
            false => "",
        }
    }

    /// Where the page is published. One that stands in for others has no
    /// address of its own.
    pub(super) fn address(&self) -> Option<String> {
        let site = self.options.address.as_ref()?;
        match self.page.as_str() {
            "404.html" => None,
            "index.html" => Some(site.clone()),
            page => Some(format!("{site}{page}")),
        }
    }

    /// What made the output that the pages show.
    pub(super) fn versions(&self) -> Option<String> {
        let with = &self.options.provenance;
        match (&with.go, &with.rustc) {
            (Some(go), Some(rustc)) => Some(format!("{go} and {rustc}")),
            (Some(one), None) | (None, Some(one)) => Some(one.clone()),
            (None, None) => None,
        }
    }

    /// Where a file of the repository can be looked at.
    pub(super) fn source(&self, program: &Program) -> String {
        match &self.options.repository {
            Some(repository) => format!(
                "{repository}/blob/{}/{}",
                self.options.provenance.commit.as_deref().unwrap_or("main"),
                program.file.path
            ),
            None => format!("{}{}", self.root, copy(program)),
        }
    }

    pub(super) fn commit_address(&self) -> Option<String> {
        let repository = self.options.repository.as_ref()?;
        let commit = self.options.provenance.commit.as_ref()?;
        Some(format!("{repository}/commit/{commit}"))
    }

    /// Where a file of the repository can be changed.
    pub(super) fn edit_address(&self, file: &Option<String>) -> Option<String> {
        let repository = self.options.repository.as_ref()?;
        let file = file.as_ref()?;
        Some(format!("{repository}/edit/main/{file}"))
    }

    pub(super) fn report_address(&self) -> Option<String> {
        let repository = self.options.repository.as_ref()?;
        let page = self.page.trim_end_matches(".html");
        Some(format!("{repository}/issues/new?title={page}:%20"))
    }

    /// Whether the page is there as Markdown too.
    pub(super) fn has_markdown(&self) -> bool {
        !["404.html", "changes.html"].contains(&self.page.as_str())
    }

    /// That file, from the top of the site.
    pub(super) fn markdown(&self) -> String {
        markdown::name(&self.page)
    }
}

/// The name of the copy that the site brings of a program: as a text,
/// because not every server knows Go and Rust.
pub(super) fn copy(program: &Program) -> String {
    format!("source/{}.txt", program.file.path)
}
