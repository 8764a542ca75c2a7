# To enable completion in every new shell: tavus completion fish > ~/.config/fish/completions/tavus.fish
complete -c tavus -a '(tavus "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
