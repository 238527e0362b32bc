namespace Volo.Abp.Auditing;

public interface IHasCreationTime
{
    DateTime CreationTime { get; }
}

public interface IHasModificationTime
{
    DateTime? LastModificationTime { get; }
}

public interface IHasDeletionTime : ISoftDelete
{
    DateTime? DeletionTime { get; }
}

/// <summary>A number that every change of the entity raises by one.</summary>
public interface IHasEntityVersion
{
    int EntityVersion { get; }
}

public interface IMayHaveCreator
{
    Guid? CreatorId { get; }
}

public interface IMayHaveCreator<TCreator>
{
    TCreator? Creator { get; }
}

public interface IMustHaveCreator
{
    Guid CreatorId { get; }
}

public interface IMustHaveCreator<TCreator> : IMustHaveCreator
{
    TCreator Creator { get; }
}

public interface ICreationAuditedObject : IHasCreationTime, IMayHaveCreator
{
}

public interface ICreationAuditedObject<TCreator> : ICreationAuditedObject, IMayHaveCreator<TCreator>
{
}

public interface IModificationAuditedObject : IHasModificationTime
{
    Guid? LastModifierId { get; }
}

public interface IModificationAuditedObject<TUser> : IModificationAuditedObject
{
    TUser? LastModifier { get; }
}

public interface IDeletionAuditedObject : IHasDeletionTime
{
    Guid? DeleterId { get; }
}

public interface IDeletionAuditedObject<TUser> : IDeletionAuditedObject
{
    TUser? Deleter { get; }
}

public interface IAuditedObject : ICreationAuditedObject, IModificationAuditedObject
{
}

public interface IAuditedObject<TUser> : IAuditedObject, ICreationAuditedObject<TUser>, IModificationAuditedObject<TUser>
{
}

public interface IFullAuditedObject : IAuditedObject, IDeletionAuditedObject
{
}

public interface IFullAuditedObject<TUser> : IAuditedObject<TUser>, IFullAuditedObject, IDeletionAuditedObject<TUser>
{
}
