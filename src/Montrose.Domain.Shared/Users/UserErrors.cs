using Volo.Abp;

namespace Montrose.Users;

/// <summary>Why a change of a person is refused. Texts with the remedy stand in the localization files under the same code.</summary>
public static class UserErrors
{
    public static BusinessException NotYourself() => new("Montrose:User.NotYourself");

    public static BusinessException LastAdmin() => new("Montrose:User.LastAdmin");

    public static BusinessException AgentInCharge(int clients) => new BusinessException("Montrose:User.AgentInCharge").WithData("count", clients);

    public static BusinessException LastOwner(string? company) => new BusinessException("Montrose:User.LastOwner").WithData("company", company ?? "");

    /// <summary>The roles agent and client belong to what the person is; an invitation gives them.</summary>
    public static BusinessException RoleIsOfKind(string role) => new BusinessException("Montrose:User.RoleIsOfKind").WithData("role", role);

    /// <summary>A client's people get no role with which they would see other clients.</summary>
    public static BusinessException RoleNotForClients(string role) => new BusinessException("Montrose:User.RoleNotForClients").WithData("role", role);

    public static BusinessException RoleUnknown(string role) => new BusinessException("Montrose:User.RoleUnknown").WithData("role", role.Length <= 80 ? role : role[..80] + "…");

    public static BusinessException UserNameTaken(string userName) => new BusinessException("Montrose:User.UserNameTaken").WithData("userName", userName);

    public static BusinessException NameHasControlCharacters() => new("Montrose:User.NameHasControlCharacters");
}
