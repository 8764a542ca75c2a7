namespace Tavus.Json;

/// <summary>Implemented by generated DTOs with members that a JSON Patch replaces as a whole (<c>x-patch-whole</c>).</summary>
internal interface IWholeMembers
{
    bool IsWhole(string name);
}
