using System.ComponentModel;

namespace Tavus.Json;

/// <summary>Lets configuration binding, command lines and designers convert a string to an open enum.</summary>
internal sealed class OpenEnumTypeConverter<T> : TypeConverter
    where T : struct, IOpenEnum
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? default(T).Create(text) : base.ConvertFrom(context, culture, value);
}
