using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Tavus.FaultTests.Witness;

/// <summary>The view of an object in a debugger, fully expanded. Debugger attributes of the type define the view; without such attributes, the view shows all fields and properties.</summary>
internal static partial class DebuggerView
{
    private const int MaxDepth = 12;
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static void Show(object value, Action<string, object?> show) => Show("", value, 0, new HashSet<object>(ReferenceEqualityComparer.Instance), show);

    private static void Show(string path, object? value, int depth, HashSet<object> seen, Action<string, object?> show)
    {
        if (value is null || depth > MaxDepth || !seen.Add(value))
        {
            return;
        }

        var type = value.GetType();
        show(path, Summary(value));
        if (value is string || type.IsPrimitive || type.IsEnum)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Show($"{path}[]", item, depth + 1, seen, show);
            }
        }

        // Expands only the library's types, because the library cannot influence how .NET's own types are shown.
        if (IsOwn(type))
        {
            var shown = Proxy(value) ?? value;
            foreach (var (name, member) in MembersOf(shown))
            {
                Show($"{path}.{name}", member, depth + 1, seen, show);
            }
        }
    }

    private static bool IsOwn(Type type) => type.Assembly == typeof(TavusClient).Assembly;

    /// <summary>The text that a debugger shows beside the name of a variable.</summary>
    private static string? Summary(object value)
    {
        var display = value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>()?.Value;
        return display is null || !IsOwn(value.GetType())
            ? value.ToString()
            : Expression().Replace(display, match => Evaluate(value, match.Groups["expression"].Value)?.ToString() ?? "");
    }

    private static object? Evaluate(object value, string expression) => expression.EndsWith("()", StringComparison.Ordinal)
        ? value.GetType().GetMethod(expression[..^2], Members & ~BindingFlags.DeclaredOnly, [])!.Invoke(value, [])
        : value.GetType().GetProperty(expression, Members & ~BindingFlags.DeclaredOnly)!.GetValue(value);

    private static object? Proxy(object value)
    {
        var name = value.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>()?.ProxyTypeName;
        return name is null ? null : Activator.CreateInstance(Type.GetType(name, throwOnError: true)!, Members & ~BindingFlags.DeclaredOnly, null, [value], null);
    }

    private static IEnumerable<(string Name, object? Value)> MembersOf(object value)
    {
        for (var type = value.GetType(); type is not null && IsOwn(type); type = type.BaseType)
        {
            foreach (var field in type.GetFields(Members).Where(IsShown))
            {
                yield return (field.Name, field.GetValue(value));
            }

            foreach (var property in type.GetProperties(Members).Where(static property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike).Where(IsShown))
            {
                yield return (property.Name, property.GetValue(value));
            }
        }
    }

    private static bool IsShown(MemberInfo member) =>
        member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never && !member.IsDefined(typeof(CompilerGeneratedAttribute));

    [GeneratedRegex(@"\{(?<expression>[^,}]+)(,[^}]*)?\}")]
    private static partial Regex Expression();
}
