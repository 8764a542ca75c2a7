namespace Tavus.Json;

/// <summary>Lets Newtonsoft.Json read and write an open enum. A class of its own, because the attribute on every open enum stores the whole name of its converter.</summary>
internal sealed class NewtonsoftOpenEnumConverter<T> : NewtonsoftConverter<T, OpenEnumConverter<T>>
    where T : struct;
