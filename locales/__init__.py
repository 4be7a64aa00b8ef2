"""Words in the people's languages: Fluent catalogues, CLDR formatting, help lines, and a lint of them all."""
