namespace Montrose.Integration;

/// <summary>What other modules may ask the platform about people. Inside the tenant; not for the web.</summary>
public interface IPeopleIntegrationService
{
    /// <summary>The client's team, those who may not sign in left out.</summary>
    Task<List<PersonAddress>> GetTeamAsync(Guid clientId);

    /// <summary>Everybody with the role admin of the current tenant, those who may not sign in left out.</summary>
    Task<List<PersonAddress>> GetAdminsAsync();

    /// <summary>Null for who is not there or may not sign in.</summary>
    Task<PersonAddress?> FindAsync(Guid userId);

    /// <summary>Whether somebody who may sign in holds a permission at this moment.</summary>
    Task<bool> IsGrantedAsync(Guid userId, string permission);
}

/// <summary>A person and the account's e-mail address.</summary>
public sealed record PersonAddress(Guid Id, string Email);
