# To enable completion in every new shell: tavus completion bash >> ~/.bashrc
_tavus_complete() {
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "$(tavus "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$2"))
}
complete -o default -F _tavus_complete tavus
