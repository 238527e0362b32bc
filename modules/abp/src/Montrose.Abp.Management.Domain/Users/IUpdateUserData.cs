namespace Volo.Abp.Users;

/// <summary>A copy of a user that can be brought up to date.</summary>
public interface IUpdateUserData
{
    /// <returns>Whether anything changed.</returns>
    bool Update(IUserData user);
}
