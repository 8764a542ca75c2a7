namespace Tavus.Json;

/// <summary>Lets Newtonsoft.Json read and write an open enum. Exists for its short name: the attribute on every open enum stores the converter's full name, with all type arguments.</summary>
internal sealed class NewtonsoftOpenEnumConverter<T> : NewtonsoftConverter<T, OpenEnumConverter<T>>
    where T : struct;
