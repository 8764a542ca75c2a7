namespace Tavus.Json;

/// <summary>Lets Newtonsoft.Json read and write an open enum.</summary>
internal sealed class NewtonsoftOpenEnumConverter<T> : NewtonsoftConverter<T, OpenEnumConverter<T>>
    where T : struct;
