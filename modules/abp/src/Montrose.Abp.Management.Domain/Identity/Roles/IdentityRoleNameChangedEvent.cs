namespace Volo.Abp.Identity;

/// <summary>Local event: a role has a new name.</summary>
public class IdentityRoleNameChangedEvent
{
    public IdentityRole IdentityRole { get; set; } = default!;

    public string OldName { get; set; } = default!;
}
