using Volo.Abp;

namespace Montrose.Teams;

/// <summary>Business errors of client teams. Texts with the remedy stand in the localization files under the same code.</summary>
public static class TeamErrors
{
    public static BusinessException RoleNameRequired() => new("Montrose:Team.RoleNameRequired");
    public static BusinessException RoleNameTaken(string name) => new BusinessException("Montrose:Team.RoleNameTaken").WithData("name", name);
    public static BusinessException RoleInUse(string name) => new BusinessException("Montrose:Team.RoleInUse").WithData("name", name);
    public static BusinessException TooManyRoles() => new BusinessException("Montrose:Team.TooManyRoles").WithData("max", TeamConsts.MaxRolesPerTeam);
    public static BusinessException NotYoursToGive(string permission) => new BusinessException("Montrose:Team.NotYoursToGive").WithData("permission", permission);
    public static BusinessException OwnerStays() => new("Montrose:Team.OwnerStays");
    public static BusinessException OnlyTheOwner() => new("Montrose:Team.OnlyTheOwner");
    public static BusinessException AlreadyTheOwner() => new("Montrose:Team.AlreadyTheOwner");
    public static BusinessException NotYourself() => new("Montrose:Team.NotYourself");
    public static BusinessException MemberInactive() => new("Montrose:Team.MemberInactive");
    public static BusinessException HasAnOwner() => new("Montrose:Team.HasAnOwner");
    public static BusinessException EmailsRequired() => new("Montrose:Team.EmailsRequired");
    public static BusinessException TooManyEmails() => new BusinessException("Montrose:Team.TooManyEmails").WithData("max", TeamConsts.MaxInvitationsAtOnce);
    public static BusinessException GroupNameRequired() => new("Montrose:Team.GroupNameRequired");
    public static BusinessException GroupNameTaken(string name) => new BusinessException("Montrose:Team.GroupNameTaken").WithData("name", name);
    public static BusinessException GroupBelowItself() => new("Montrose:Team.GroupBelowItself");
    public static BusinessException GroupTooDeep() => new BusinessException("Montrose:Team.GroupTooDeep").WithData("max", TeamConsts.MaxGroupDepth);
    public static BusinessException TooManyGroups() => new BusinessException("Montrose:Team.TooManyGroups").WithData("max", TeamConsts.MaxGroupsPerTeam);
    public static BusinessException GroupsChanged() => new("Montrose:Team.GroupsChanged");
}
