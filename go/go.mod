module go-to-rust

go 1.26
