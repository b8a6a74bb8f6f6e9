# Completion of certlint in fish: certlint completion fish > ~/.config/fish/completions/certlint.fish
complete --command certlint --arguments '(certlint "[suggest:"(commandline --cursor)"]" (commandline) 2>/dev/null)'
