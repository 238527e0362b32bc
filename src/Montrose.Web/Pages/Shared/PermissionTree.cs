using Montrose.Permissions;

namespace Montrose.Web.Pages.Shared;

/// <summary>A choice of permissions as a tree of checkboxes.</summary>
/// <param name="Choices">What can be chosen, parents before children.</param>
/// <param name="Selected">Names that are chosen.</param>
/// <param name="Field">The form field's name.</param>
/// <param name="Legend">What the choice is about.</param>
/// <param name="Help">More about it.</param>
public sealed record PermissionTree(IReadOnlyList<PermissionChoiceDto> Choices, IReadOnlyCollection<string> Selected, string Field, string Legend, string Help)
{
    public IEnumerable<IGrouping<string, PermissionChoiceDto>> Groups => Choices.GroupBy(c => c.GroupDisplayName, StringComparer.Ordinal);

    /// <summary>0 for one that needs no other.</summary>
    public int LevelOf(PermissionChoiceDto choice) => choice.ParentName is null ? 0 : 1;
}
