// SPDX-License-Identifier: MIT
pragma solidity =0.6.6;

/// Makes pools out of creation code that lies at another address: the venue's own deployer is not published as bytecode.
contract PoolDeployer {
    struct Parameters {
        address factory;
        address token0;
        address token1;
        uint24 fee;
        int24 tickSpacing;
    }

    /// What a pool asks for while it is made.
    Parameters public parameters;
    address private immutable code;

    constructor(address kept) public {
        code = kept;
    }

    function deploy(address factory, address token0, address token1, uint24 fee, int24 tickSpacing)
        external
        returns (address pool)
    {
        parameters = Parameters(factory, token0, token1, fee, tickSpacing);
        bytes32 salt = keccak256(abi.encode(token0, token1, fee));
        address kept = code;
        assembly {
            let at := mload(0x40)
            let size := extcodesize(kept)
            extcodecopy(kept, at, 0, size)
            pool := create2(0, at, size, salt)
        }
        require(pool != address(0), "the pool was not made");
        delete parameters;
    }
}
