using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace Montrose.Abp.Management.TestApp;

/// <summary>Which roles a user has, as the test says.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IUserRoleFinder), typeof(TestUserRoles))]
public class TestUserRoles : IUserRoleFinder, ISingletonDependency
{
    public ConcurrentDictionary<Guid, string[]> Roles { get; } = new();

    public Task<string[]> GetRolesAsync(Guid userId) => GetRoleNamesAsync(userId);

    public Task<string[]> GetRoleNamesAsync(Guid userId) => Task.FromResult(Roles.GetValueOrDefault(userId) ?? []);
}
